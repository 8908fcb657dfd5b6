/** What of that which lies over the page goes: by its words first, then by its make and place. */
import type {Layout} from '../dom/layout.ts';
import {call} from '../dom/unclobbered.ts';
import type {RemovalReason} from '../types.ts';
import {isClutter} from './clutter.ts';
import {coveringFrame} from './covering-frames.ts';
import {type Finding, hiding} from './finding.ts';
import type {Notice} from './notice.ts';
import {isInTheMiddle, isOrHolds, type Overlay} from './overlays.ts';
import {holdsShown, holdsTyped, isSettings} from './readers-own.ts';

/**
 * Whether the reader opened something. Where nobody watched when it came: 'likely' if the reader began with something that
 * can be pressed, 'perhaps' with anything else.
 */
export type Opened = 'by-reader' | 'likely' | 'perhaps' | 'not';

/** `wall`: the site asks the reader to subscribe, to pay or to register; then nothing else is touched. */
export type Verdict = {readonly findings: readonly Finding[]; readonly wall: boolean};

export function judge(
  overlays: readonly Overlay[],
  layout: Layout,
  noticeOf: (text: string) => Notice | undefined,
  opened: (element: Element) => Opened,
): Verdict {
  const judged = overlays.map(overlay => ({
    overlay,
    reason: reasonFor(overlay, noticeOf(overlay.text), opened, layout),
  }));
  const wall = judged.some(({reason}) => reason === 'wall');
  const findings = judged.flatMap(({overlay, reason}) =>
    reason === undefined || reason === 'wall' || (wall && reason !== 'clutter') ? [] : [hiding(overlay, reason)],
  );
  return {findings, wall};
}

/** A log-in, a payment, something that plays. */
const actedUpon = 'input[type=password], [autocomplete^="cc-"], video, audio';

/** Where it stands a reader is about to search, to write or to give an address. */
const fields =
  'input[type=email], input[type=tel], input[type=search], textarea, [role=searchbox], [autocomplete="username"]';

/** Share of the viewport. A smaller box does not stand in the way. */
const leastOfNotice = 0.02;

function reasonFor(
  overlay: Overlay,
  notice: Notice | undefined,
  opened: (element: Element) => Opened,
  layout: Layout,
): RemovalReason | 'wall' | undefined {
  const {element, coverage} = overlay;
  const how = opened(element);
  if (how === 'by-reader' || notice === 'age-gate') return undefined;
  if (notice === 'wall') return 'wall';
  if (notice === undefined) {
    if (isClutter(overlay, layout, how)) return 'clutter';
    return how === 'likely' ? undefined : coveringFrame(overlay, layout, how);
  }
  if (coverage < leastOfNotice) return undefined;
  if (overlay.pseudo) return notice === 'ad-block' ? 'ad-block-notice' : undefined; // what its element holds is not in it
  if (holdsShown(element, actedUpon, layout)) return undefined;
  if (notice === 'newsletter') return how !== 'not' && holdsTyped(element, layout) ? undefined : 'newsletter';
  if (isOrHolds(element, navigation) || holdsShown(element, fields, layout)) return undefined;
  if (notice === 'consent') return isOpenedSettings(overlay, how, layout) ? undefined : 'consent-notice';
  return isBarOfLinks(overlay, layout) ? undefined : 'ad-block-notice';
}

/** A notice that comes by itself to the middle of the page leaves little else to press before it is answered. */
function isOpenedSettings(overlay: Overlay, how: Opened, layout: Layout): boolean {
  if (how === 'not') return false;
  return isSettings(overlay.element, layout) || (how === 'likely' && isInTheMiddle(overlay, layout));
}

/** The way around a site; a menu says "ad blocker" where the site writes about them. */
const navigation = 'nav, [role=navigation]';

/** Links that make a bar a menu. */
const fewestOfMenu = 3;

function isBarOfLinks(overlay: Overlay, layout: Layout): boolean {
  return call(overlay.element, 'querySelectorAll', 'a').length >= fewestOfMenu && !isInTheMiddle(overlay, layout);
}

/** Share of the viewport. A backdrop dims the whole page; a smaller empty box may be a picture's or a map's. */
const leastOfBackdrop = 0.85;

/** What a nag that was hidden leaves lying over the page: empty and as large as the page. */
export function backdrops(overlays: readonly Overlay[]): Finding[] {
  return overlays
    .filter(({text, coverage}) => text === '' && coverage >= leastOfBackdrop)
    .filter(({element, pseudo}) => pseudo !== undefined || !showsSomething(element))
    .map(overlay => hiding(overlay, 'backdrop'));
}

function showsSomething(element: Element): boolean {
  return isOrHolds(element, 'img, picture, svg, canvas, iframe, object, embed, video, audio, input, button');
}

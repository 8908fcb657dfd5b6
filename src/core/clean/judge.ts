/** What of that which lies over the page goes: by its words first, then by its make and place. */
import type {Layout} from '../dom/layout.ts';
import {call} from '../dom/unclobbered.ts';
import type {RemovalReason} from '../types.ts';
import {isClutter} from './clutter.ts';
import {coveringFrame} from './covering-frames.ts';
import {type Finding, hiding} from './finding.ts';
import type {Notice} from './notice.ts';
import type {Opened} from './opened.ts';
import {isInTheMiddle, isOrHolds, type Overlay} from './overlays.ts';
import {holdsShown, holdsTyped, isSettings} from './readers-own.ts';

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
  if (notice === 'wall') return isInvitation(overlay, layout) ? undefined : 'wall';
  if (notice === undefined) {
    if (how !== 'by-reader' && isClutter(overlay, layout, how)) return 'clutter';
    return coveringFrame(overlay, layout, how);
  }
  if (how === 'by-reader' || notice === 'age-gate' || coverage < leastOfNotice) return undefined;
  if (overlay.pseudo) return notice === 'ad-block' ? 'ad-block-notice' : undefined; // what its element holds is not in it
  if (holdsShown(element, actedUpon, layout)) return undefined;
  if (isOrHolds(element, navigation) || call(element, 'closest', foot)) return undefined;
  if (notice === 'newsletter') {
    const asked = how !== 'not' && holdsTyped(element, layout);
    return asked || standsInItsPlace(overlay, layout) ? undefined : 'newsletter';
  }
  if (holdsShown(element, fields, layout)) return undefined;
  if (notice === 'consent') return isOpenedSettings(overlay, how, layout) ? undefined : 'consent-notice';
  return isBarOfLinks(overlay, layout) ? undefined : 'ad-block-notice';
}

/** Share of the viewport. A bar that sells subscriptions keeps nothing back. */
const mostOfInvitation = 0.1;

function isInvitation(overlay: Overlay, layout: Layout): boolean {
  return overlay.coverage < mostOfInvitation && !isInTheMiddle(overlay, layout);
}

/** Where a page ends. */
const foot = 'footer, [role=contentinfo]';

/** It moves with the page, beside the text. */
function standsInItsPlace(overlay: Overlay, layout: Layout): boolean {
  const {position} = layout.style(overlay.element);
  return (position === 'sticky' || position === 'absolute') && !isInTheMiddle(overlay, layout);
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

/** What a nag that was hidden leaves lying over the page: empty, as large as the page, and met in its middle. */
export function backdrops(overlays: readonly Overlay[], layout: Layout): Finding[] {
  const middle = layout.hit(layout.width / 2, layout.height / 2);
  return overlays
    .filter(({text, coverage}) => text === '' && coverage >= leastOfBackdrop)
    .filter(({element, pseudo}) => pseudo !== undefined || !showsSomething(element))
    .filter(({element, pseudo}) => element === middle || (!pseudo && middle && call(element, 'contains', middle)))
    .map(overlay => hiding(overlay, 'backdrop'));
}

function showsSomething(element: Element): boolean {
  return isOrHolds(element, 'img, picture, svg, canvas, iframe, object, embed, video, audio, input, button');
}

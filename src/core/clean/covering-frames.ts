import {attributesOf} from '../dom/attributes.ts';
import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import type {RemovalReason} from '../types.ts';
import {isModal} from './lifted.ts';
import type {Opened} from './opened.ts';
import {isInTheMiddle, type Overlay} from './overlays.ts';
import {pageProse} from './page-prose.ts';
import {isPaidFor} from './paid-for.ts';

/** Names that makers of consent platforms give to a frame or the box around it; what is in the frame cannot be read. */
const consent =
  /(?:^|[^a-z])(?:consent|cmp|cookies?|gdpr|tcf|ccpa|privacy|sp[_-]message|didomi|onetrust|trustarc|truste|usercentrics|quantcast)/i;

/** What a reader needs although it lies over the page: a proof of being human, a payment, a log-in, a player. */
const needed =
  /captcha|challenge|turnstile|arkose|datadome|geetest|perimeterx|verif|stripe|paypal|adyen|klarna|braintree|mollie|razorpay|checkout|payment|3-?ds|three-?ds|\bacs\b|cardinal|login|signin|oauth|accounts?\.|auth0|youtube|youtu\.be|vimeo|dailymotion|player|embed|video|maps?\b|chat|messenger|intercom|support/i;

/** A film whose address or title speaks of cookies. */
const player = /youtube|youtu\.be|vimeo|dailymotion|player/i;

/** Makers of walls. */
const wall =
  /piano|tinypass|\btp-(?:modal|container|backdrop)|poool|pay-?wall|reg-?wall|zephr|pelcro|leaky|laterpay|evolok|blaize|wallkit|subscri|abonn|member/i;

/** Shares of the viewport. */
const leastOfConsent = 0.04;
const leastOfCover = 0.3;

/** Why an overlay goes that shows a frame which cannot be read and says nothing itself, or that it is a wall. */
export function coveringFrame(overlay: Overlay, layout: Layout, opened: Opened): RemovalReason | 'wall' | undefined {
  if (overlay.text !== '' || overlay.pseudo) return undefined;
  const frames = framesIn(overlay.element).filter(frame => layout.rect(frame).height > 0 && isUnreadable(frame));
  if (frames.length === 0) return undefined;
  const names = [overlay.element, ...frames].map(namesOf).join(' ');
  const covers = overlay.coverage >= leastOfCover && isInTheMiddle(overlay, layout);
  if (covers && wall.test(names) && !needed.test(names)) return 'wall';
  if (opened === 'by-reader' || opened === 'likely' || !liesOver(overlay, layout)) return undefined;
  if (consent.test(withoutQueries(names)) && !player.test(names))
    return overlay.coverage >= leastOfConsent ? 'consent-notice' : undefined;
  if (!covers || opened !== 'not' || needed.test(names)) return undefined;
  if (pageProse(overlay.element.ownerDocument).length === 0) return undefined; // it may be all that the page is
  return isPaidFor(overlay.element.ownerDocument) ? 'wall' : 'covering-frame';
}

function framesIn(element: Element): HTMLIFrameElement[] {
  const all = [element, ...call(element, 'querySelectorAll', 'iframe')];
  return all.filter((one): one is HTMLIFrameElement => plain(one, 'nodeName') === 'IFRAME');
}

function isUnreadable(frame: HTMLIFrameElement): boolean {
  try {
    return !frame.contentDocument?.body?.firstChild;
  } catch {
    return true;
  }
}

/** What a frame is asked for ("?cmp=spring") names no maker. */
const withoutQueries = (names: string): string => names.replace(/[?#]\S*/g, '');

const namesOf = (element: Element): string =>
  attributesOf(element, ['id', 'class', 'name', 'title', 'aria-label', 'src']);

/** Share of the viewport. */
const wholePage = 0.85;

/** What is embedded in a text is lifted too, out of a box that keeps its shape, and moves with the page. */
function liesOver({element, coverage}: Overlay, layout: Layout): boolean {
  return coverage >= wholePage || isModal(element) || layout.style(element).position === 'fixed';
}

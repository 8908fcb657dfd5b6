import {attributesOf} from '../dom/attributes.ts';
import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import type {Opened} from './opened.ts';
import {isInTheMiddle, isOrHolds, type Overlay} from './overlays.ts';
import {isServiceName} from './services.ts';

/** The site's own, or what the reader must see; a box that holds it is more than clutter. */
const ownParts = 'nav, header, form, h1, [role=navigation], [role=banner], [role=alert], [role=search]';

/** A menu, folded. */
const folded = '[aria-expanded], [aria-haspopup], [class*=navbar i], [class*=menu i]';

/** What floats at the edge of the page and is not of the article: a way back to the top, share rails, small players, offers of an app. */
export function isClutter(overlay: Overlay, layout: Layout, opened: Opened): boolean {
  if (isInTheMiddle(overlay, layout) || layout.style(overlay.element).position !== 'fixed') return false;
  if (isOrHolds(overlay.element, ownParts)) return false;
  return (
    isWayToTop(overlay) ||
    isShareRail(overlay, layout) ||
    isSmallPlayer(overlay, opened) ||
    isOfferOfApp(overlay, layout)
  );
}

/** Shares of the viewport. */
const mostOfButton = 0.02;
const mostOfRail = 0.2;
const mostOfPlayer = 0.25;
const mostOfBanner = 0.3;

/** Characters. */
const fewWords = 60;
const mostOfOffer = 300;

/** "to-top" alone may end another word, or say where something is stuck. */
const toTop =
  /(?:back|scroll|go|jump|return|page|btn|button)[\s_-]?(?:to|2)[\s_-]?top\b|(?<![a-z]|(?:stick|fix|pin)[a-z]*[\s_-])to[\s_-]?top\b|scroll[\s_-]?up\b|\bgo[\s_-]?top\b/i;

const upwards = /^(?:[↑⇑⇧⬆▲△▴⏶]\ufe0f?)+$/u;

const pressable = 'a, button, [role=button]';

function isWayToTop({element, text, coverage}: Overlay): boolean {
  if (coverage > mostOfButton || text.length > fewWords) return false;
  const all = [element, ...call(element, 'querySelectorAll', '*')];
  const buttons = all.filter(one => call(one, 'matches', pressable) && !call(one, 'querySelector', pressable));
  if (buttons.length > 1) return false; // a chat stands beside it
  // A menu that a script opens leads to "#" as well.
  const place = upwards.test(text) ? /^#(?:top|page|up|header)?$/i : /^#(?:top|page|up|header)$/i;
  if (all.some(one => place.test(call(one, 'getAttribute', 'href') ?? ''))) return true;
  return all.some(one => toTop.test(namesOf(one)));
}

/** Buttons that make a row. */
const fewestShares = 3;

const sharing =
  /(?:facebook|fb)\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me|api\.whatsapp|t\.me\/share|linkedin\.com\/share|pinterest\.[a-z.]{2,9}\/pin|reddit\.com\/submit|bsky\.app\/intent|vk\.com\/share|^mailto:|^whatsapp:|^tg:/i;

function isShareRail({element, text, box}: Overlay, layout: Layout): boolean {
  const narrow = Math.min(box.width / layout.width, box.height / layout.height);
  if (narrow > mostOfRail || text.length > 2 * fewWords) return false;
  const buttons = [...call(element, 'querySelectorAll', pressable)];
  const shares = buttons.filter(
    one =>
      sharing.test(call(one, 'getAttribute', 'href') ?? '') ||
      `${namesOf(one)} ${plain(one, 'textContent')}`.split(/[^a-z]+/i).some(isSocial),
  );
  return shares.length >= fewestShares && 2 * shares.length >= buttons.length;
}

/** "x" or "ok" may name anything. */
const isSocial = (word: string) => word.length > 2 && isServiceName(word);

/** A video that nobody listens to; one that stands in the article and is only pinned for a while is the article's own. */
function isSmallPlayer({element, coverage}: Overlay, opened: Opened): boolean {
  if (coverage > mostOfPlayer || call(element, 'closest', 'article, main, figure')) return false;
  const videos = [...call(element, 'querySelectorAll', 'video'), element].filter(
    one => plain(one, 'nodeName') === 'VIDEO',
  );
  return (
    videos.length > 0 &&
    (videos as HTMLVideoElement[]).every(
      video => !video.srcObject && (video.muted || (video.paused && opened === 'not')), // a call shows its own picture
    )
  );
}

const stores =
  'a[href*="apps.apple.com"], a[href*="itunes.apple.com"], a[href*="play.google.com/store"], a[href*="appgallery.huawei"]';

/** "App" in the languages that have a word of their own for it. */
const app =
  /(?<![\p{L}-])apps?(?![\p{L}-])|aplicaci[oó]n|aplicativ|aplikac|aplikasi|applicatie|uygulama|приложени|застосун|εφαρμογ|تطبيق|אפליקצי|ऐप|アプリ|앱|应用|應用|ứng dụng|แอป/iu;

/** A chat. */
const written = 'input, textarea, [contenteditable]';

/** Links that lead to no store. */
const fewestOfMenu = 3;

function isOfferOfApp({element, text, coverage, box}: Overlay, layout: Layout): boolean {
  if (coverage > mostOfBanner || text.length > mostOfOffer || isOrHolds(element, written)) return false;
  const links = [...call(element, 'querySelectorAll', 'a')].filter(link => !call(link, 'matches', stores));
  if (links.length >= fewestOfMenu || isOrHolds(element, folded)) return false;
  if (/\b(?:smart|app)-?banner\b/i.test(namesOf(element))) return true;
  const atEdge = box.top <= 1 || box.top + box.height >= layout.height - 1;
  return atEdge && (isOrHolds(element, stores) || (app.test(text) && isOrHolds(element, 'button, [role=button]')));
}

/** What its maker calls an element. */
const namesOf = (element: Element): string =>
  attributesOf(element, ['id', 'class', 'aria-label', 'title', 'data-network', 'data-service']);

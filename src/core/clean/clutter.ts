import type {Layout} from '../dom/layout.ts';
import {call, plain} from '../dom/unclobbered.ts';
import type {Opened} from './judge.ts';
import {isInTheMiddle, isOrHolds, type Overlay} from './overlays.ts';
import {isServiceName} from './services.ts';

/** What floats at the edge of the page and is not of the article: a way back to the top, share rails, small players, offers of an app. */
export function isClutter(overlay: Overlay, layout: Layout, opened: Opened): boolean {
  if (isInTheMiddle(overlay, layout) || layout.style(overlay.element).position !== 'fixed') return false;
  if (isOrHolds(overlay.element, 'nav, [role=navigation], form, h1, [role=alert], [role=search]')) return false;
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

const toTop = /(?:back|scroll|go|jump|return)?[\s_-]?(?:to|2)[\s_-]?top\b|scroll[\s_-]?up\b|\bgo[\s_-]?top\b/i;

function isWayToTop({element, text, coverage}: Overlay): boolean {
  if (coverage > mostOfButton || text.length > fewWords) return false;
  const links = [...call(element, 'querySelectorAll', 'a'), element];
  if (links.some(link => /^#(?:top|page|up|header)?$/i.test(call(link, 'getAttribute', 'href') ?? ''))) return true;
  return [element, ...call(element, 'querySelectorAll', '*')].some(one => toTop.test(namesOf(one)));
}

/** Buttons that make a row. */
const fewestShares = 3;

const sharing =
  /(?:facebook|fb)\.com\/(?:sharer|dialog)|(?:twitter|x)\.com\/(?:intent|share)|wa\.me|api\.whatsapp|t\.me\/share|linkedin\.com\/share|pinterest\.[a-z.]+\/pin|reddit\.com\/submit|bsky\.app\/intent|vk\.com\/share|^mailto:|^whatsapp:|^tg:/i;

function isShareRail({element, text, box}: Overlay, layout: Layout): boolean {
  const narrow = Math.min(box.width / layout.width, box.height / layout.height);
  if (narrow > mostOfRail || text.length > 2 * fewWords) return false;
  const buttons = [...call(element, 'querySelectorAll', 'a, button, [role=button]')];
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
  if (coverage > mostOfPlayer || call(element, 'closest', 'article, main p, figure')) return false;
  const videos = [...call(element, 'querySelectorAll', 'video'), element].filter(
    one => plain(one, 'nodeName') === 'VIDEO',
  );
  return (
    videos.length > 0 &&
    (videos as HTMLVideoElement[]).every(video => video.muted || (video.paused && opened === 'not'))
  );
}

const stores =
  'a[href*="apps.apple.com"], a[href*="itunes.apple.com"], a[href*="play.google.com/store"], a[href*="appgallery.huawei"]';

/** "App" in the languages that have a word of their own for it. */
const app =
  /(?<![\p{L}-])apps?(?![\p{L}-])|aplicaci[oó]n|aplicativ|aplikac|aplikasi|applicatie|uygulama|приложени|застосун|εφαρμογ|تطبيق|אפליקצי|ऐप|アプリ|앱|应用|應用|ứng dụng|แอป/iu;

function isOfferOfApp({element, text, coverage, box}: Overlay, layout: Layout): boolean {
  if (coverage > mostOfBanner || text.length > mostOfOffer) return false;
  if (/\b(?:smart|app)-?banner\b/i.test(namesOf(element))) return true;
  const atEdge = box.top <= 1 || box.top + box.height >= layout.height - 1;
  return atEdge && (isOrHolds(element, stores) || (app.test(text) && isOrHolds(element, 'button, [role=button]')));
}

/** What its maker calls an element. */
function namesOf(element: Element): string {
  return ['id', 'class', 'aria-label', 'title', 'data-network', 'data-service']
    .map(name => call(element, 'getAttribute', name) ?? '')
    .join(' ');
}

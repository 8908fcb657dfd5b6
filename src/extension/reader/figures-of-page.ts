/** The article's pictures, films, recordings and players: those of the page between its blocks, and the one above them, with the captions read. */
import {isSamePicture} from '../../core/clean/lead-image.ts';
import {collapse} from '../../core/dom/white-space.ts';
import type {Analysis} from '../../core/types.ts';
import {isDecoration, type Picture, pictureOf} from './picture-of-page.ts';
import {type Player, playerOf} from './player-of-page.ts';
import {type Recording, recordingOf} from './recording-of-page.ts';

type Caption = Analysis['captions'][number];
type Content = Picture | Recording | Player;
/** `afterBlock`: the block it follows, -1 before the first. A caption whose picture is not found stands alone. */
export type Figure = {
  readonly afterBlock: number;
  readonly content: Content | undefined;
  readonly captions: readonly Caption[];
};

const most = 80;
/** Least width of what opens an article, CSS pixels. */
const leadWidth = 400;
const furniture =
  'aside, nav, footer, form, dialog, menu, [role="complementary"], [role="navigation"], [hidden], [aria-hidden="true"]';
const captioned = 'figure, [class*="caption" i], [itemtype$="ImageObject"], [itemtype$="VideoObject"]';

/** `live`: the page's element of each block, as far as it is still there. */
export function figuresOf(
  doc: Document,
  {captions, leadImage}: Analysis,
  live: readonly (Element | undefined)[],
): Figure[] {
  const left = new Set(captions);
  const seen = new Set<string>();
  const found: Figure[] = [];
  for (const element of doc.querySelectorAll('img, video, audio, iframe')) {
    if (found.length >= most) break;
    const content = contentOf(element);
    if (!content || seen.has(content.address)) continue;
    const own = captionsOf(element, left);
    const place = own[0]?.afterBlock ?? placeOf(element, content, live, leadImage?.url);
    if (place === undefined || (own.length === 0 && isOutside(element))) continue;
    for (const caption of own) left.delete(caption);
    seen.add(content.address);
    found.push({afterBlock: place, content, captions: own});
  }
  const alone = [...left].map(caption => ({afterBlock: caption.afterBlock, content: undefined, captions: [caption]}));
  return [...found, ...alone].sort((a, b) => a.afterBlock - b.afterBlock);
}

function contentOf(element: Element): Content | undefined {
  if (element.localName === 'img') return pictureOf(element as HTMLImageElement);
  if (element.localName === 'iframe') return playerOf(element as HTMLIFrameElement);
  return recordingOf(element as HTMLMediaElement);
}

/** Captions whose words stand in the figure around it. */
function captionsOf(element: Element, left: ReadonlySet<Caption>): readonly Caption[] {
  const figure = element.closest('figure') ?? element.closest(captioned);
  if (!figure) return [];
  const words = collapse(figure.textContent ?? '');
  return words.length > 4000 ? [] : [...left].filter(({text}) => text !== '' && words.includes(collapse(text)));
}

/** The block before it; undefined for one that does not lie in the article. */
function placeOf(
  element: Element,
  content: Content,
  live: readonly (Element | undefined)[],
  lead: string | undefined,
): number | undefined {
  const before = live.findLastIndex(block => block !== undefined && follows(element, block));
  if (before >= 0) return live.some(block => block !== undefined && follows(block, element)) ? before : undefined;
  const first = live.find(block => block !== undefined);
  if (!first || !follows(first, element)) return undefined;
  return isLead(element, content, first) || isStated(content, lead) ? -1 : undefined;
}

function follows(one: Node, other: Node): boolean {
  return (other.compareDocumentPosition(one) & 4) !== 0 || other.contains(one);
}

/** Above the text, in the same article, and as large as what opens one. */
function isLead(element: Element, {width}: Content, first: Element): boolean {
  const article = first.closest('article, main, [role="main"], [itemprop="articleBody"]')?.closest('article, main');
  return article?.contains(element) === true && width >= leadWidth;
}

/** The page says that it stands for the article. */
function isStated(content: Content, lead: string | undefined): boolean {
  return content.kind === 'picture' && lead !== undefined && isSamePicture(content.address, lead);
}

function isOutside(element: Element): boolean {
  if (element.closest(furniture)) return true;
  if (element.localName === 'img' && isDecoration(element as HTMLImageElement)) return true;
  if (element.closest('figure')) return false;
  if (element.checkVisibility?.() === false) return true;
  const link = element.closest('a');
  return link !== null && collapse(link.textContent ?? '') !== ''; // a card that leads elsewhere
}

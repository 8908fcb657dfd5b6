/** The article's pictures: the page's images between its blocks, and the one above them, with the captions read. */
import {collapse} from '../../core/dom/white-space.ts';
import type {Analysis} from '../../core/types.ts';
import {isDecoration, type PictureSource, pictureSource} from './picture-source.ts';

type Caption = Analysis['captions'][number];
/** `afterBlock`: the block it follows, -1 before the first. A caption whose picture is not found stands alone. */
export type Picture = {
  readonly afterBlock: number;
  readonly source: PictureSource | undefined;
  readonly alternative: string;
  readonly captions: readonly Caption[];
};

const most = 80;
const furniture =
  'aside, nav, footer, form, dialog, menu, [role="complementary"], [role="navigation"], [hidden], [aria-hidden="true"]';
const captioned = 'figure, [class*="caption" i], [itemtype$="ImageObject"]';

/** `live`: the page's element of each block, as far as it is still there. */
export function picturesOf(doc: Document, {captions}: Analysis, live: readonly (Element | undefined)[]): Picture[] {
  const left = new Set(captions);
  const seen = new Set<string>();
  const found: Picture[] = [];
  for (const image of doc.images) {
    if (found.length >= most) break;
    const source = pictureSource(image);
    if (!source || seen.has(source.address)) continue;
    const own = captionsOf(image, left);
    const place = own[0]?.afterBlock ?? placeOf(image, live);
    if (place === undefined || (own.length === 0 && isOutside(image))) continue;
    for (const caption of own) left.delete(caption);
    seen.add(source.address);
    found.push({afterBlock: place, source, alternative: collapse(image.alt), captions: own});
  }
  const alone = [...left].map(caption => ({
    afterBlock: caption.afterBlock,
    source: undefined,
    alternative: '',
    captions: [caption],
  }));
  return [...found, ...alone].sort((a, b) => a.afterBlock - b.afterBlock);
}

/** Captions whose words stand in the figure around the image. */
function captionsOf(image: Element, left: ReadonlySet<Caption>): readonly Caption[] {
  const figure = image.closest('figure') ?? image.closest(captioned);
  if (!figure) return [];
  const words = collapse(figure.textContent ?? '');
  return words.length > 4000 ? [] : [...left].filter(({text}) => text !== '' && words.includes(collapse(text)));
}

/** The block before an image; undefined for one that does not lie in the article. */
function placeOf(image: Element, live: readonly (Element | undefined)[]): number | undefined {
  const before = live.findLastIndex(block => block !== undefined && follows(image, block));
  if (before >= 0) return live.some(block => block !== undefined && follows(block, image)) ? before : undefined;
  const first = live.find(block => block !== undefined);
  return first && isLead(image, first) ? -1 : undefined;
}

function follows(one: Node, other: Node): boolean {
  return (other.compareDocumentPosition(one) & 4) !== 0 || other.contains(one);
}

/** Above the text, in the same article, and as large as a picture that opens one. */
function isLead(image: Element, first: Element): boolean {
  const article = first.closest('article, main, [role="main"], [itemprop="articleBody"]')?.closest('article, main');
  const width = pictureSource(image as HTMLImageElement)?.width ?? 0;
  return article?.contains(image) === true && width >= 400;
}

function isOutside(image: HTMLImageElement): boolean {
  if (image.closest(furniture) || isDecoration(image)) return true;
  if (image.closest('figure')) return false;
  if (image.checkVisibility?.() === false) return true;
  const link = image.closest('a');
  return link !== null && collapse(link.textContent ?? '') !== ''; // a card that leads elsewhere
}

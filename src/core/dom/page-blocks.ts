import {type Run, runsOf} from './runs.ts';
import {collapse} from './white-space.ts';

export type BlockKind = 'heading' | 'paragraph' | 'blockquote' | 'item';

/** One run of text of a page, with what tells body from furniture. */
export type PageBlock = {
  /** Number of its element: several blocks share one where text and blocks are mixed. */
  readonly source: number;
  /** In the copy of the page. */
  readonly element: Element;
  readonly kind: BlockKind;
  /** White space collapsed. */
  readonly text: string;
  readonly words: number;
  /** Share of its characters inside links, 0 to 1. */
  readonly linkDensity: number;
  /** Where it stands, by the elements around it. */
  readonly place: Place;
};

export type Place = 'body' | 'caption' | 'furniture';

/** The attribute that numbers a block's element in the copy: `Readability` keeps attributes of the elements it keeps. */
export const stampName = 'data-plainquote-block';

/** Numbers every element of `clone` that holds a run of text, and lists the runs. */
export function pageBlocks(clone: Document): readonly PageBlock[] {
  if (!clone.body) return [];
  const numbers = new Map<Element, number>();
  return runsOf(clone.body).map(run => {
    const number = numbers.get(run.element) ?? numbers.size;
    if (!numbers.has(run.element)) {
      numbers.set(run.element, number);
      run.element.setAttribute(stampName, String(number));
    }
    return pageBlock(run, number);
  });
}

function pageBlock(run: Run, source: number): PageBlock {
  const text = collapse(run.raw);
  return {
    source,
    element: run.element,
    text,
    words: wordCount(text),
    linkDensity: Math.min(1, run.linked / text.length),
    ...surroundings(run.element),
  };
}

const dense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;
const maybeDense = /[\u0e00-\u0e7f\u2e80-\uffff]/;

/** Rough count of words in a text whose white space is collapsed. Scripts without spaces: two characters make a word. */
export function wordCount(text: string): number {
  const characters = maybeDense.test(text) ? (text.match(dense)?.length ?? 0) : 0;
  return text.split(' ').length + Math.floor(characters / 2);
}

const kindOfTag: Readonly<Record<string, BlockKind>> = {
  h1: 'heading',
  h2: 'heading',
  h3: 'heading',
  h4: 'heading',
  h5: 'heading',
  h6: 'heading',
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'blockquote',
};

const placeOfTag: Readonly<Record<string, Place>> = {
  figcaption: 'caption',
  caption: 'caption',
  aside: 'furniture',
  nav: 'furniture',
  footer: 'furniture',
  form: 'furniture',
  dialog: 'furniture',
  menu: 'furniture',
};

/** The nearest telling element decides the kind; the nearest telling element decides the place. */
function surroundings(element: Element): {readonly kind: BlockKind; readonly place: Place} {
  let kind: BlockKind | undefined;
  let place: Place | undefined;
  for (let at: Element | null = element; at && !(kind && place); at = at.parentElement) {
    kind ??= kindOfTag[at.localName];
    place ??= at.localName === 'figure' ? placeInFigure(element, kind) : placeOfTag[at.localName];
  }
  if (kind !== 'heading' && isCaption(element)) place = 'caption';
  return {kind: kind ?? 'paragraph', place: place ?? 'body'};
}

/** Figures hold tables, quotations and programs too: those are body. */
function placeInFigure(element: Element, kind: BlockKind | undefined): Place {
  return kind === undefined && !/^(?:td|th|pre)$/.test(element.localName) ? 'caption' : 'body';
}

const captionWords =
  /(?:^|[\s_-])(?:(?<!has-)caption|wp-caption-text|(?:photo|image|picture|embed)[\w-]{0,12}credit|copyright-?text)(?:$|[\s_-])/i;
const pictureWords = /(?:^|[\s_-])(?:\w{0,8}image|photo|picture|foto|bild)(?:$|[\s_-])/i;
const longestCaption = 600; // characters

/** Its class, or that of what holds it, says that it is a caption, or that it holds a picture, and little text beside it. */
function isCaption(element: Element): boolean {
  let at: Element | null = element;
  for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
    const name = wordsApart(className(at));
    if (level < 2 && captionWords.test(name)) return true;
    if (pictureWords.test(name) && (at.textContent ?? '').length < longestCaption && at.querySelector('img, picture'))
      return true;
  }
  return false;
}

/** "AuthorBio" -> "Author-Bio" */
export function wordsApart(name: string): string {
  return name.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1-');
}

/** SVG elements have an object there. */
export function className(element: Element): string {
  return element.getAttribute('class') ?? '';
}

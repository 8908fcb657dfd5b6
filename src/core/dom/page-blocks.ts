import {type Run, runsOf} from './runs.ts';
import {collapse} from './white-space.ts';

export type BlockKind = 'heading' | 'paragraph' | 'blockquote' | 'item';

/** One run of text of a page, with what tells body from furniture. */
export type PageBlock = {
  /** Number of its element: several blocks share one where text and blocks are mixed. */
  readonly source: number;
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

/** Every run of text of a page, in reading order; undefined: it nests too deep to be read. */
export function pageBlocks(page: Document): readonly PageBlock[] | undefined {
  if (!page.body) return [];
  const numbers = new Map<Element, number>();
  const surroundings = surroundingsByElement();
  return runsOf(page.body)?.map(run => {
    const number = numbers.get(run.element) ?? numbers.size;
    numbers.set(run.element, number);
    return pageBlock(run, number, surroundings(run.element));
  });
}

function pageBlock(run: Run, source: number, surroundings: Surroundings): PageBlock {
  const text = collapse(run.raw);
  return {
    source,
    element: run.element,
    text,
    words: wordCount(text),
    linkDensity: Math.min(1, run.linked / text.length),
    ...surroundings,
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

type Surroundings = Pick<PageBlock, 'kind' | 'place'>;

/** The nearest elements that tell. */
type Telling = {readonly kind: Element | undefined; readonly place: Element | undefined};

/** Tells of an element what it stands in; many stand in the same. */
function surroundingsByElement(): (element: Element) => Surroundings {
  const known = new Map<Element, Telling>();
  const isCaption = captionsByElement();
  const tellingOf = (element: Element): Telling => {
    const found = known.get(element) ?? nearest(element);
    known.set(element, found);
    return found;
  };
  const nearest = (element: Element): Telling => {
    const {localName, parentElement} = element;
    const around = parentElement ? tellingOf(parentElement) : {kind: undefined, place: undefined};
    return {
      kind: kindOfTag[localName] ? element : around.kind,
      place: localName === 'figure' || placeOfTag[localName] ? element : around.place,
    };
  };
  return element => {
    const telling = tellingOf(element);
    const kind = kindOfTag[telling.kind?.localName ?? ''] ?? 'paragraph';
    if (kind !== 'heading' && isCaption(element)) return {kind, place: 'caption'};
    return {kind, place: telling.place ? placeIn(telling.place, element, telling.kind) : 'body'};
  };
}

/** Figures hold tables, quotations and programs too: those are body. */
function placeIn(place: Element, element: Element, kind: Element | undefined): Place {
  if (place.localName !== 'figure') return placeOfTag[place.localName] ?? 'body';
  const isBody = (kind && place.contains(kind)) || /^(?:td|th|pre)$/.test(element.localName);
  return isBody ? 'body' : 'caption';
}

const captionWords =
  /(?:^|[\s_-])(?:(?<!has-)caption|wp-caption-text|(?:photo|image|picture|embed)[\w-]{0,12}credit|copyright-?text)(?:$|[\s_-])/i;
const pictureWords = /(?:^|[\s_-])(?:\w{0,8}image|photo|picture|foto|bild)(?:$|[\s_-])/i;
const longestCaption = 600; // characters

type Dress = {readonly isCaption: boolean; readonly isPicture: boolean};

/** Tells of an element whether its class, or that of what holds it, says so; or that it is a picture, and little text beside it. */
function captionsByElement(): (element: Element) => boolean {
  const known = new Map<string, Dress>();
  const dressOf = (name: string): Dress => {
    const found = known.get(name);
    if (found) return found;
    const words = wordsApart(name);
    const dress = {isCaption: captionWords.test(words), isPicture: pictureWords.test(words)};
    known.set(name, dress);
    return dress;
  };
  return element => {
    let at: Element | null = element;
    for (let level = 0; at && level < 3; level += 1, at = at.parentElement) {
      const dress = dressOf(className(at));
      if (level < 2 && dress.isCaption) return true;
      if (dress.isPicture && (at.textContent ?? '').length < longestCaption && at.querySelector('img, picture'))
        return true;
    }
    return false;
  };
}

/** "AuthorBio" -> "Author-Bio" */
export function wordsApart(name: string): string {
  return name.replace(/([a-z])(?=[A-Z])/g, '$1-');
}

/** SVG elements have an object there. */
export function className(element: Element): string {
  return element.getAttribute('class') ?? '';
}

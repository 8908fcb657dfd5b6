import {className} from '../dom/page-blocks.ts';
import {isElement, isText, stepsUnder} from '../dom/walk.ts';
import {collapse} from '../dom/white-space.ts';
import type {Author} from '../types.ts';
import {isAgency, isFullName, namesIn, startsWithBy} from './author-names.ts';
import {isForScreenReaders} from './screen-readers.ts';
import {firstTold, type Told} from './told.ts';

const longest = 120; // characters
const longestSource = 2000; // characters, with white space and scripts

/** The line that names the authors, as it stands; else their names. */
export function bylineOf(
  signing: readonly Element[],
  authors: Told<readonly Author[]> | undefined,
): Told<string> | undefined {
  if (!authors) return undefined;
  const names = authors.value.map(author => author.name);
  return firstTold(['page', () => lineWith(signing, names)], [authors.source, () => names.join(', ') || undefined]);
}

/** “By” and “Jane Doe” in boxes of their own touch each other in the source. */
function apart(line: string, text: string): string {
  return line + (/[\p{L}\p{N}]$/u.test(line) && /^[\p{L}\p{N}]/u.test(text) ? ' ' : '') + text;
}

/** The shortest that begins with “By”, else the shortest: longer ones hold buttons and dates. */
function lineWith(signing: readonly Element[], names: readonly string[]): string | undefined {
  const lines = signing
    .filter(element => (element.textContent ?? '').length <= longestSource)
    .map(element => collapse(textsIn(element).reduce(apart, '')))
    .filter(line => line.length <= longest && names.every(name => line.includes(name)))
    .sort((a, b) => a.length - b.length);
  return lines.find(startsWithBy) ?? lines[0];
}

/** Names that the page marks for machines: those that stand together with the first. */
export function markedNames(signing: readonly Element[]): readonly string[] {
  const marked = whereNamed(signing, isMarked);
  const row = rowOf(marked[0]);
  return marked.filter(element => rowOf(element) === row).flatMap(element => namesIn(markedText(element)));
}

function rowOf(element: Element | undefined): Element | null | undefined {
  return element?.parentElement?.parentElement;
}

function markedText(element: Element): string {
  const inner = element.querySelector('[itemprop~="name"]');
  return collapse(
    element.getAttribute('content') ?? inner?.getAttribute('content') ?? (inner ?? element).textContent ?? '',
  );
}

/** Names in the first line that is dressed as a byline. Much else may stand in it: only what is a name to look at. */
export function bylineNames(signing: readonly Element[]): readonly string[] {
  for (const element of whereNamed(signing, isByline)) {
    const texts = textsIn(element);
    if (collapse(texts.join('')).length > longest) continue;
    const names = [texts.join(' ; '), texts.join('')].map(line => namesIn(collapse(line)).filter(isSure));
    const found = names.find(some => some.length > 0);
    if (found) return found;
  }
  return [];
}

function isSure(name: string): boolean {
  return isAgency(name) || isFullName(name);
}

/** What is dressed or marked as an author. Few elements can be marked, and only those are asked. */
export function signingElements(doc: Document): readonly Element[] {
  const marked = new Set([...doc.querySelectorAll('[rel], [itemprop]')].filter(isMarked));
  return [...doc.querySelectorAll('[class], [rel], [itemprop]')].filter(one => isByline(one) || marked.has(one));
}

function whereNamed(signing: readonly Element[], test: (element: Element) => boolean): readonly Element[] {
  return signing.filter(element => test(element) && isOfTheArticle(element));
}

const comment = /(?:^|\s)comments?(?:$|\s|[_-]?(?:list|text|body|content|author|meta))/i;

/** Pictures, boxes and comments have authors of their own. */
function isOfTheArticle(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (/^(?:aside|footer|nav|form|figure)$/.test(at.localName) || comment.test(className(at))) return false;
  }
  return true;
}

/** Without labels that only screen readers read out. */
function textsIn(element: Element): readonly string[] {
  const texts: string[] = [];
  for (const {node, entered} of stepsUnder(element, isUnseen)) {
    if (entered && isText(node)) texts.push(node.data);
  }
  return texts;
}

function isUnseen(node: Node): boolean {
  return isElement(node) && (isForScreenReaders(node) || /^(?:script|style|template)$/.test(node.localName));
}

function isMarked(element: Element): boolean {
  return ['rel', 'itemprop'].some(name => /(?:^|\s)author(?:$|\s)/i.test(element.getAttribute(name) ?? ''));
}

const bylineClass =
  /(?:^|[\s_-])(?:author(?:s|[_-]?names?|[_-]?lines?)?|autor(?:en|name)?|yazar|muhabir)(?:$|[\s_-])|byline/i;

function isByline(element: Element): boolean {
  return bylineClass.test(className(element));
}

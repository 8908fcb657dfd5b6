import {isText, walkElements} from '../dom/walk.ts';
import type {LanguageScores, Removal} from '../types.ts';
import {articleBody} from './article-body.ts';
import {isNamed} from './element-names.ts';
import {foreignFragments} from './foreign.ts';
import type {InterfaceFragment} from './interface-fragments.ts';
import type {ChromeLexicons} from './known-words.ts';
import {isServiceName} from './services.ts';
import {foreignTags} from './tag-rows.ts';

/**
 * What to hide in the live page: passive chrome in another language than the article's. Arguments as of
 * `foreignFragments`. A box that holds nothing else goes as one.
 */
export function passiveForeign(
  fragments: readonly InterfaceFragment[],
  scores: readonly LanguageScores[],
  articleLanguage: string | undefined,
  htmlLanguage: string | undefined,
  lexicons: ChromeLexicons,
): Removal[] {
  const foreign = foreignFragments(fragments, scores, articleLanguage, htmlLanguage, lexicons);
  const chrome = foreign.find(language => language !== undefined);
  if (!chrome || !articleLanguage) return [];
  const tags = foreignTags(fragments, scores, chrome, articleLanguage);
  const going = new Map<Element, string>();
  for (const [i, {element, active}] of fragments.entries()) {
    if (!active && (tags.get(element) ?? foreign[i] !== undefined)) going.set(element, chrome);
  }
  const [first] = going.keys();
  if (!first) return [];
  const followers = fragments.filter(fragment => isLooseService(fragment) || isCloseControl(fragment));
  const free = new Set([...going.keys(), ...followers.map(({element}) => element)]);
  return removals(going, free, keepers(fragments, free, first.ownerDocument));
}

/** "Facebook" in a share row has no language: it goes with the row, never alone. */
function isLooseService({text, place, active}: InterfaceFragment): boolean {
  return place === 'interface' && !active && isServiceName(text);
}

/** What closes a box has nothing to close once all else in it has gone; never alone. */
function isCloseControl({element, place}: InterfaceFragment): boolean {
  const control = element.closest('a, button, [role="button"]');
  return place === 'interface' && control !== null && isNamed(control, closeNames);
}

const closeNames: ReadonlySet<string> = new Set(['close', 'dismiss', 'remove']);

/** Elements that must stay, and so must all that holds them. `free`: those that may go. */
function keepers(
  fragments: readonly InterfaceFragment[],
  free: ReadonlySet<Element>,
  doc: Document,
): ReadonlySet<Element> {
  const kept = new Set<Element>();
  const keep = (element: Element | null): void => {
    for (let at = element; at && !kept.has(at); at = at.parentElement) kept.add(at);
  };
  keep(articleBody(doc)?.container ?? doc.body);
  for (const {element} of fragments) if (!free.has(element)) keep(element);
  return kept;
}

function removals(
  going: ReadonlyMap<Element, string>,
  free: ReadonlySet<Element>,
  kept: ReadonlySet<Element>,
): Removal[] {
  const chosen = new Map<Element, string>();
  for (const [element, language] of going) {
    if (!kept.has(element)) chosen.set(lift(element, free, kept), language);
  }
  return [...chosen].map(([element, language]) => ({element, step: 'chrome', reason: 'foreign-label', language}));
}

/** The largest box around an element that holds nothing but what goes. */
function lift(element: Element, free: ReadonlySet<Element>, kept: ReadonlySet<Element>): Element {
  let at = element;
  for (let up = at.parentElement; up && !kept.has(up) && isEmptyWithout(up, free); up = up.parentElement) at = up;
  return at;
}

const textless = new Set(['script', 'style', 'noscript', 'template']);
const workable = 'form, input, select, textarea, iframe, video, audio, object, embed, canvas, table, figure';

/** Nothing would be left to read, to see or to use. A picture that is a link goes with the link's text. */
function isEmptyWithout(box: Element, free: ReadonlySet<Element>): boolean {
  if (box.querySelector(workable)) return false;
  if (box.localName !== 'a' && [...box.querySelectorAll('img, picture')].some(image => !image.closest('a')))
    return false;
  let left = false;
  walkElements(box, element => {
    if (left || textless.has(element.localName) || free.has(element)) return false;
    left ||= [...element.childNodes].some(node => isText(node) && /[\p{L}\p{N}]/u.test(node.data));
    return true;
  });
  return !left;
}

import {fold} from '../language/fold.ts';
import type {ChromeWords, ComparedWords} from '../language-data.ts';

/** By language. */
export type ChromeLexicons = Readonly<Record<string, ComparedWords>>;

/** A language's interface words, folded, ready to be asked. */
export type KnownWords = {
  /** Whole labels: "back to top". */
  readonly labels: ReadonlySet<string>;
  /** The words of labels that say something by themselves: "back", "top". */
  readonly labelWords: ReadonlySet<string>;
  readonly frequent: ReadonlySet<string>;
};

const nothing: KnownWords = {labels: new Set(), labelWords: new Set(), frequent: new Set()};
const shortWord = 3; // letters; a frequent word no longer than this ("der", "la") stands in names too
const cache = new WeakMap<ComparedWords, KnownWords>();

/** To fold the words of a dozen languages takes a page ten milliseconds: work for a build. */
export const comparedWords = ({labels, frequent}: ChromeWords): ComparedWords => ({
  labels: [...new Set(labels.map(bare))].join('|'),
  frequent: [...new Set(frequent.map(fold))].join('|'),
});

export function knownWords(words: ComparedWords | undefined): KnownWords {
  if (!words) return nothing;
  const known = cache.get(words) ?? prepare(words);
  cache.set(words, known);
  return known;
}

function prepare(words: ComparedWords): KnownWords {
  const labels = words.labels.split('|');
  const frequent = new Set(words.frequent.split('|'));
  const inLabels = labels.flatMap(label => label.split(' '));
  return {
    labels: new Set(labels),
    labelWords: new Set(inLabels.filter(word => !(frequent.has(word) && word.length <= shortWord))),
    frequent,
  };
}

/** A label without the signs around it: "Tags:", "« Back to top", "(3) Comments" -> "tags", "back to top", "comments". */
export function bare(text: string): string {
  return wordsOf(fold(text)).join(' ');
}

/** Words in order; what joins letters belongs to them ("l’article", "e-mail"). */
export function wordsOf(text: string): readonly string[] {
  return text.match(/\p{L}[\p{L}\p{M}]*(?:['’‑-]\p{L}[\p{L}\p{M}]*)*/gu) ?? [];
}

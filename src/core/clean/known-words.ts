import {fold} from '../language/fold.ts';
import type {ChromeWords} from '../language-data.ts';

/** Interface words by language. */
export type ChromeLexicons = Readonly<Record<string, ChromeWords>>;

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
const cache = new WeakMap<ChromeWords, KnownWords>();

export function knownWords(words: ChromeWords | undefined): KnownWords {
  if (!words) return nothing;
  const known = cache.get(words) ?? prepare(words);
  cache.set(words, known);
  return known;
}

function prepare(words: ChromeWords): KnownWords {
  const labels = words.labels.map(bare);
  const frequent = new Set(words.frequent.map(fold));
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

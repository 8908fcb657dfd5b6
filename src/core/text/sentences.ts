/**
 * Where sentences begin: by the rules of Unicode (UAX 29, SB3 to SB11), with breaks after abbreviations and initials
 * merged back. Not by Intl.Segmenter, which finds the same places in European news: its first use takes a tenth of a short
 * article's time, it is not linear in long text, and each browser brings its own. It knows more of other scripts.
 */
import type {Span} from '../types.ts';

// Listed rather than taken from Unicode's properties, for large classes take long to compile.
const line = String.raw`\n\r\x85\u2028\u2029`;
const dots = '.․﹒．'; // stand inside words and numbers too
const stops = `!?‼⁇⁈⁉։؟۔।॥။።፧。！？｡﹖﹗${dots}`;
const joiners = String.raw`,:;՝،؍߸᠂᠈–—、︐︑︓︔︱︲﹐﹑﹔﹕﹘﹣，－：；､\u037e\-`;
const hidden = String.raw`\xad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff`; // belong to the character before
const closing = String.raw`["'()[\]{}«»‘-‟‹›〈-】〔-〛〝-〟（）［］｛｝｟-｣${hidden}]*`;
const spaces = String.raw`[\t\v\f \xa0\u1680\u2000-\u200a\u202f\u205f\u3000${hidden}]*`;

/** A stop with the marks and spaces that close its sentence, or a line break. */
const end = new RegExp(`[${stops}]${closing}${spaces}(?:\\r\\n|[${line}])?|\\r\\n|[${line}]`, 'gu');

/** What follows where the sentence goes on behind a stop. */
const goesOn = new RegExp(
  [
    `[${stops}${joiners}]`, // “Really?!”, Inc., and
    String.raw`(?<=[${dots}][${hidden}]*)\d`, // 3.5
    String.raw`(?<=\p{L}[${hidden}]*[${dots}][${hidden}]*)\p{Lu}`, // U.S.
    String.raw`(?<=[${dots}]${closing}${spaces})[^\p{L}${line}${stops}]*\p{Ll}`, // at 5 p.m. on
  ].join('|'),
  'uy',
);

const endsLine = new RegExp(`[${line}]$`);
const lastStop = /\.["'”’)\]]*\s*$/;
const inWord = /[\p{L}\p{N}.]/u;
const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

const longest = 4_000; // UTF-16 units: what has no stop for so long is cut, that time stays linear

/** Start offsets of the sentences of a block, the block's own start first. `abbreviations`: lower-case, without the last full stop. */
export function sentenceStarts(text: string, block: Span, abbreviations: ReadonlySet<string>): number[] {
  const own = text.slice(block.start, block.end);
  const starts: number[] = [block.start];
  let last = 0;
  const add = (start: number) => {
    for (; start - last > longest; last += longest) starts.push(block.start + last + longest);
    if (start === own.length) return;
    if (!endsInAbbreviation(own.slice(Math.max(last, start - 40), start), abbreviations))
      starts.push(block.start + start);
    last = start;
  };
  for (const {0: stop, index} of own.matchAll(end)) {
    goesOn.lastIndex = index + stop.length;
    if (endsLine.test(stop) || !goesOn.test(own)) add(index + stop.length);
  }
  add(own.length);
  return starts;
}

function endsInAbbreviation(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  const stop = lastStop.exec(sentence)?.index ?? 0;
  let first = stop;
  while (first > 0 && inWord.test(sentence.charAt(first - 1))) first--;
  const word = sentence.slice(first, stop);
  return initial.test(word) || abbreviations.has(word.toLowerCase());
}

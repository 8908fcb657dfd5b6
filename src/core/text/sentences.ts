/** Where sentences begin, by the platform's segmenter, with breaks after abbreviations and initials merged back. */
import type {Span} from '../types.ts';

const lastWord = /([\p{L}\p{N}.]+)\.["'”’)\]]*\s*$/u;
const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

const window = 4_000; // UTF-16 units at a time: the platform's segmenter is not linear in long text

/** Start offsets of the sentences of a block, the block's own start first. `abbreviations`: lower-case, without the last full stop. */
export function sentenceStarts(
  text: string,
  block: Span,
  segmenter: Intl.Segmenter,
  abbreviations: ReadonlySet<string>,
): number[] {
  const starts: number[] = [block.start];
  let from = block.start;
  while (from < block.end) {
    const until = Math.min(from + window, block.end);
    let last = from;
    for (const {index} of segmenter.segment(text.slice(from, until))) {
      const start = from + index;
      if (
        start > block.start &&
        start > (starts.at(-1) ?? 0) &&
        !endsInAbbreviation(text.slice(Math.max(last, start - 40), start), abbreviations)
      )
        starts.push(start);
      last = start;
    }
    from = until === block.end || last === from ? until : last; // the last sentence of a window may go on
  }
  return starts;
}

function endsInAbbreviation(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  const word = lastWord.exec(sentence)?.[1];
  if (word === undefined) return false;
  return initial.test(word) || abbreviations.has(word.toLowerCase());
}

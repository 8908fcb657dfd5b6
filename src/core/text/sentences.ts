/** Where sentences begin, by the platform's segmenter, with breaks after abbreviations and initials merged back. */
import type {Span} from '../types.ts';

const lastWord = /([\p{L}\p{N}.]+)\.["'”’)\]]*\s*$/u;
const initial = /^(?:\p{Lu}|(?:\p{L}\.)+\p{L})$/u;

/** Start offsets of the sentences of a block, the block's own start first. `abbreviations`: lower-case, without the last full stop. */
export function sentenceStarts(
  text: string,
  block: Span,
  segmenter: Intl.Segmenter,
  abbreviations: ReadonlySet<string>,
): number[] {
  const starts: number[] = [];
  let before = '';
  for (const {segment, index} of segmenter.segment(text.slice(block.start, block.end))) {
    if (index === 0 || !endsInAbbreviation(before, abbreviations)) starts.push(block.start + index);
    before = segment.length > 40 ? segment.slice(-40) : segment;
  }
  return starts;
}

function endsInAbbreviation(sentence: string, abbreviations: ReadonlySet<string>): boolean {
  const word = lastWord.exec(sentence)?.[1];
  if (word === undefined) return false;
  return initial.test(word) || abbreviations.has(word.toLowerCase());
}

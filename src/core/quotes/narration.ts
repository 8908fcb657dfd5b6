/** What the reporter says: the words outside all marks, each with its class; a quoted run stands as one token. */
import {sentenceStarts} from '../text/sentences.ts';
import type {Block, Span} from '../types.ts';
import type {Seen} from './capitals.ts';
import type {Lexicon} from './lexicon.ts';
import {cut} from './pieces.ts';
import type {Run} from './runs.ts';
import type {Token} from './token.ts';
import {classify} from './word-class.ts';

type Narration = {
  readonly tokens: readonly Token[];
  /** Token index of each run. */
  readonly tokenOfRun: readonly number[];
};

/** `seen`: in the whole text. */
export function narrate(
  text: string,
  blocks: readonly Block[],
  runs: readonly Run[],
  lexicon: Lexicon,
  seen: Seen,
): Narration {
  const tokens: Token[] = [];
  const tokenOfRun: number[] = [];
  let next = 0;
  let sentence = -1;
  for (const [index, block] of blocks.entries()) {
    const own: {run: number; outer: Span}[] = [];
    for (let run = runs[next]; run !== undefined && run.block === index; run = runs[++next])
      own.push({run: next, outer: run.outer});
    const starts = sentenceStarts(text, block.span, lexicon.abbreviations);
    const pieces = cut(text, block.span, own, lexicon);
    let boundary = 0;
    let opens = true;
    sentence++;
    let inside = -1;
    let place = 0;
    for (const piece of pieces) {
      while (boundary < starts.length && (starts[boundary] ?? 0) <= piece.start) {
        const at = starts[boundary] ?? 0;
        if (at > block.span.start && at >= inside) {
          sentence++;
          opens = true;
        }
        boundary++;
      }
      const previous = tokens.at(-1);
      const before = previous?.block === index ? previous : undefined;
      const where = {block: index, sentence, opensSentence: opens, inHeading: block.kind === 'heading'};
      tokens.push(classify(piece, where, before, pieces[++place], lexicon, seen));
      if (piece.kind === 'quote') {
        tokenOfRun[piece.run] = tokens.length - 1;
        inside = piece.end;
      }
      if (piece.kind !== 'punctuation') opens = false;
    }
  }
  return {tokens, tokenOfRun};
}

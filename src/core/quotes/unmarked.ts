/** Speech that stands in no marks: turns of a transcript, a block quotation that a colon announces. */
import type {Block, Span} from '../types.ts';
import type {Lexicon} from './lexicon.ts';

/** A whole block's speech. `continues`: it goes on from the block before. */
export type Speech = {readonly content: Span; readonly continues: boolean};

/** By block index. */
export function unmarkedSpeech(text: string, blocks: readonly Block[], lexicon: Lexicon): Map<number, Speech> {
  return new Map([...announcedQuotes(text, blocks), ...turns(text, blocks, lexicon)]);
}

const opensWithMark = /^\s*["“”„«»‹‘'`「『]/;

/** Block quotations after "…:", and those that follow them. */
function* announcedQuotes(text: string, blocks: readonly Block[]): Generator<[number, Speech]> {
  let announced = false;
  let continues = false;
  for (const [index, {kind, span}] of blocks.entries()) {
    const own = text.slice(span.start, span.end);
    const isSpeech: boolean = kind === 'blockquote' && announced && !opensWithMark.test(own);
    if (isSpeech) yield [index, {content: span, continues}];
    continues = isSpeech;
    announced = isSpeech || own.endsWith(':');
  }
}

/** "HOLLIS: …", "Nina Hollis: …", "Q. …": who speaks, and what. */
type Turn = {readonly block: number; readonly label: string; readonly content: Span; readonly asks: boolean};

/** `head`: a label, and what stands between it and its speech. `label`: looked at only where there is a head, for it takes long to compile. */
type Shape = {readonly head: RegExp; readonly label: RegExp};

const colon = /^([^\s:()]+(?:\s[^\s:()]+){0,4})(?:\s\([^()]{1,40}\))?:\s+(?=\S)/;
const shouted = {head: colon, label: /^\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){0,3}$/u};
const named = {head: colon, label: /^\p{Lu}[\p{L}.'’-]+(?:\s\p{L}[\p{L}.'’-]*){0,3}\s\p{Lu}[\p{L}.'’-]+$/u};
const lettered = {head: /^(\S)[.:]\s+(?=\S)/, label: /^\p{Lu}$/u}; // Q. and A.

const farthest = 6; // blocks between two turns of one conversation
const leastTurns = 3;

function* turns(text: string, blocks: readonly Block[], lexicon: Lexicon): Generator<[number, Speech]> {
  for (const shape of [shouted, named, lettered]) {
    for (const talk of conversations(labelled(text, blocks, shape))) {
      if (!isConversation(talk, shape, text)) continue;
      for (const [index, turn] of talk.entries()) {
        yield [turn.block, {content: turn.content, continues: false}];
        yield* goingOn(text, blocks, turn.block + 1, talk[index + 1]?.block ?? 0, lexicon);
      }
    }
  }
}

/** Blocks between two turns that go on with the first in the first person; others may be the reporter's. */
function* goingOn(
  text: string,
  blocks: readonly Block[],
  from: number,
  until: number,
  {pronouns}: Lexicon,
): Generator<[number, Speech]> {
  for (let index = from; index < until; index++) {
    const block = blocks[index];
    if (block === undefined || block.kind === 'heading') return;
    const own = text.slice(block.span.start, block.span.end);
    const words = own.match(/\p{L}+/gu) ?? [];
    if (opensWithMark.test(own) || !words.some(word => pronouns.get(word.toLowerCase()) === 'speaker')) return;
    yield [index, {content: block.span, continues: true}];
  }
}

function labelled(text: string, blocks: readonly Block[], shape: Shape): Turn[] {
  return blocks.flatMap(({kind, span}, block): Turn[] => {
    if (kind === 'heading') return [];
    const [head = '', label = ''] = shape.head.exec(text.slice(span.start, Math.min(span.end, span.start + 120))) ?? [];
    const content = {start: span.start + head.length, end: span.end};
    const speech = text.slice(content.start, content.end);
    if (head === '' || opensWithMark.test(speech) || !shape.label.test(label)) return [];
    return [{block, label, content, asks: /\?["”’')\]]*$/.test(speech.trimEnd())}];
  });
}

function conversations(turns: readonly Turn[]): Turn[][] {
  const talks: Turn[][] = [];
  for (const turn of turns) {
    const last = talks.at(-1);
    if (last !== undefined && turn.block - (last.at(-1)?.block ?? 0) <= farthest) last.push(turn);
    else talks.push([turn]);
  }
  return talks;
}

/** Several speak, somebody more than once, somebody asks or the labels are names that the text knows. */
function isConversation(talk: readonly Turn[], shape: Shape, text: string): boolean {
  const labels = new Set(talk.map(({label}) => label));
  if (shape === lettered) return labels.size === 2 && asksAndAnswers(talk);
  if (talk.length < leastTurns || labels.size < 2 || labels.size === talk.length) return false;
  const answered = talk.some(
    ({block, label}, turn) => block + 1 === talk[turn + 1]?.block && label !== talk[turn + 1]?.label,
  );
  return answered && (talk.some(({asks}) => asks) || areKnown(labels, text));
}

/** "HOLLIS" where the text has "Hollis", a name in small letters. */
function areKnown(labels: ReadonlySet<string>, text: string): boolean {
  const names = new Set(text.match(/\p{Lu}[\p{Ll}’'-]+/gu));
  return [...labels].every(label => {
    const last = label.split(/\s/).at(-1) ?? '';
    return names.has(last.charAt(0) + last.slice(1).toLowerCase());
  });
}

/** The first asks, the other does not: no list of points A and B. */
function asksAndAnswers(talk: readonly Turn[]): boolean {
  const first = talk.filter(({label}) => label === talk[0]?.label);
  const others = talk.filter(({label}) => label !== talk[0]?.label);
  const asking = (some: readonly Turn[]) => some.filter(({asks}) => asks).length / some.length;
  return asking(first) >= 0.5 && asking(others) < 0.5;
}

/** Quotations by their marks alone, for languages that nobody has written words down for. */
import type {Attributed, Attribution, Block, Quotation} from '../types.ts';
import {findRuns, type Run} from './runs.ts';

const leastWords = 4; // shorter runs are mostly titles, names and single words set apart

/** No speaker is looked for. `language`: BCP 47, for the platform's word segmenter; one that it does not know is no harm. */
export function marked(text: string, blocks: readonly Block[], language: string): Attributed {
  const words = new Intl.Segmenter(localeOf(language), {granularity: 'word'});
  const groups: Run[][] = [];
  const groupOf = new Map<number, Run[]>();
  for (const [index, run] of findRuns(text, blocks, noElisions).entries()) {
    const before = run.continues === undefined ? undefined : groupOf.get(run.continues);
    const group = before ?? [];
    group.push(run);
    groupOf.set(index, group);
    if (before === undefined) groups.push(group);
  }
  const quotations = groups
    .filter(([first]) => first !== undefined && mayQuote(text, first))
    .map(group => group.map(({content}) => content))
    .filter(contents => contents.some(({start, end}) => hasWords(text.slice(start, end), words)))
    .map((contents, id): Quotation => ({id, kind: kindOf(text.slice(contents[0]?.start)), contents}));
  return {
    quotations,
    attributions: quotations.map(({id}) => unread(id)),
    speakers: [],
    mentionedOnly: [],
    declined: [],
  };
}

const noElisions: ReadonlySet<string> = new Set();

/** A straight single mark is too often an apostrophe: "'s ochtends", "po'". */
const mayQuote = (text: string, {outer}: Run): boolean => text.charAt(outer.start) !== "'";

function hasWords(content: string, words: Intl.Segmenter): boolean {
  let count = 0;
  for (const {isWordLike} of words.segment(content)) {
    if (isWordLike && ++count >= leastWords) return true;
  }
  return false;
}

/** What begins with a small letter goes on from the reporter's own sentence. */
const kindOf = (content: string): Quotation['kind'] => (/^[^\p{L}]*\p{Ll}/u.test(content) ? 'mixed' : 'direct');

const unread = (quotation: number): Attribution => ({
  quotation,
  state: 'not-stated',
  speaker: undefined,
  mention: undefined,
  cue: undefined,
  modality: 'affirmed',
  reports: undefined,
  confidence: 0,
  basis: 'language-not-read',
});

function localeOf(language: string): string[] {
  try {
    return Intl.getCanonicalLocales(language);
  } catch {
    return [];
  }
}

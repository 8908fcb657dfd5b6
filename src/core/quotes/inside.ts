/** Another's words inside a quotation: “Doe told me ‘I quit’,” said Smith. */
import type {Block, Span} from '../types.ts';
import {type Cue, findCues, type LinkKind} from './cues.ts';
import {modalityOf} from './indirect-modality.ts';
import {opens, shapeFrom} from './indirect-words.ts';
import type {Mention} from './mention.ts';
import {indexMentions} from './mention-index.ts';
import {findMentions} from './mentions.ts';
import {narrate} from './narration.ts';
import {speaks} from './noun-phrase.ts';
import {findRuns} from './runs.ts';
import {lowerBound, type Scene} from './scene.ts';

/** `mention`: whoever is reported, as the quotation itself names it. `cue`: with its helpers ("has said"). */
export type Inside = {readonly mention: Mention; readonly cue: Span};

/** What is read of the words inside quotations. */
type Inner = Pick<Scene, 'tokens' | 'mentions' | 'index' | 'lexicon'>;

/** What each quotation reports first, in their order; undefined where it reports nobody. `quotations`: their runs. */
export function reportedInside(scene: Scene, quotations: readonly (readonly Span[])[]): (Inside | undefined)[] {
  const spans = quotations.flat().filter(span => mayReport(scene, span));
  if (spans.length === 0) return quotations.map(() => undefined);
  const blocks: Block[] = spans
    .sort((a, b) => a.start - b.start)
    .map(span => ({kind: 'paragraph', span, source: undefined}));
  const {text, lexicon, seen} = scene;
  const {tokens} = narrate(text, blocks, findRuns(text, blocks, lexicon.elisions), lexicon, seen);
  const mentions = findMentions(tokens, lexicon);
  const index = indexMentions(tokens, mentions);
  const inner = {tokens, mentions, index, lexicon};
  const found = findCues(tokens, index, lexicon).flatMap(cue => insideOf(inner, cue) ?? []);
  return quotations.map(runs => runs.map(run => firstIn(found, run)).find(one => one !== undefined));
}

/** `found`: in text order. */
function firstIn(found: readonly Inside[], {start, end}: Span): Inside | undefined {
  const first = found[lowerBound(found, start, ({cue}) => cue.start)];
  return first !== undefined && first.cue.end <= end ? first : undefined;
}

/** A verb of speech, or "according to", stands in it. */
function mayReport({text, lexicon}: Scene, {start, end}: Span): boolean {
  const words = text.slice(start, end).toLowerCase();
  if (lexicon.accordingTo.some(phrase => words.includes(phrase.join(' ')))) return true;
  for (const [word] of words.matchAll(/\p{L}+/gu)) if (lexicon.verbs.get(word)?.strong) return true;
  return false;
}

const speakerLinks: ReadonlySet<LinkKind> = new Set<LinkKind>(['subject', 'inverted', 'source']);

function insideOf(inner: Inner, cue: Cue): Inside | undefined {
  if (!cue.strong || cue.form === 'ing' || cue.form === 'label' || cue.form === 'passive') return undefined;
  const link = cue.links.find(({kind}) => speakerLinks.has(kind));
  const mention = inner.mentions[link?.mention ?? -1];
  if (link === undefined || mention === undefined || !isSomebody(inner, mention)) return undefined;
  const from = firstOfSentence(inner, cue.first);
  const {modality, cue: span} = modalityOf(inner, {...cue, from}, link.mention);
  if (modality !== 'affirmed') return undefined;
  return reportsWords(inner, cue, link.kind, mention, from) ? {mention, cue: span} : undefined;
}

const named: ReadonlySet<string> = new Set(['full', 'single', 'organisation', 'place', 'title']);

/** A name, an office, an organisation; not "the water". */
function isSomebody({tokens, lexicon}: Inner, {kind, last, possessive}: Mention): boolean {
  if (possessive) return false;
  return named.has(kind) || (kind === 'descriptive' && speaks(tokens[last], lexicon));
}

function firstOfSentence({tokens}: Inner, at: number): number {
  let first = at;
  while (first > 0 && tokens[first - 1]?.sentence === tokens[at]?.sentence) first--;
  return first;
}

const leastBefore = 3; // words of a clause that stands before its cue

/** Words stand beside the cue that it reports: in marks, behind "that" or a colon, a whole clause. */
function reportsWords(inner: Inner, cue: Cue, link: LinkKind, mention: Mention, from: number): boolean {
  if (link === 'source') return true;
  const {tokens} = inner;
  const until = endOfSentence(inner, cue.last);
  const told = inner.mentions[inner.index.at[cue.last + 1] ?? -1];
  const hearer = inner.lexicon.hearers.has(tokens[cue.last + 1]?.lower ?? '') ? [cue.last + 2] : [];
  const behind = [cue.last + 1, ...hearer, ...(told === undefined || told === mention ? [] : [told.last + 1])];
  if (link === 'subject' && behind.some(at => opensWords(inner, at, until))) return true;
  const first = Math.min(cue.first, mention.first);
  const [mark, before] = [tokens[first - 1], tokens[first - 2]];
  if (mark?.sentence !== tokens[cue.first]?.sentence) return false;
  if (mark?.wordClass === 'quote') return true;
  return (
    mark?.text === ',' &&
    (before?.wordClass === 'quote' || first - 1 - from >= leastBefore) &&
    closes(inner, cue, mention)
  );
}

/** Nothing but the end of the clause follows. */
function closes({tokens}: Inner, cue: Cue, mention: Mention): boolean {
  const next = tokens[Math.max(cue.last, mention.last) + 1];
  return next === undefined || next.block !== tokens[cue.first]?.block || next.wordClass === 'punctuation';
}

function opensWords(inner: Inner, at: number, until: number): boolean {
  const token = at < until ? inner.tokens[at] : undefined;
  if (token === undefined) return false;
  const [sign, next] = token.wordClass === 'punctuation' ? [token.text, inner.tokens[at + 1]] : ['', token];
  if (next?.wordClass === 'quote' && next.block === token.block) return true;
  if (sign === ':') return true;
  if (sign !== '') return false;
  if (opens(token, inner.lexicon)) return token.wordClass !== 'auxiliary';
  return shapeFrom(inner, at, until) === 'clause';
}

function endOfSentence({tokens}: Inner, at: number): number {
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.sentence === tokens[at]?.sentence) end++;
  return end;
}

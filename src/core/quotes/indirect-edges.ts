/** Where a reported clause may begin and end, by the words around its cue. */
import type {Report} from './indirect-cues.ts';
import {nameOf, opens} from './indirect-words.ts';
import type {Scene} from './scene.ts';
import type {Token} from './token.ts';

/** On which side of its cue a clause stands. */
export type Side = 'after' | 'before';

/** A token index: of a start the clause's first token, of an end the token behind it. `how`: what makes it a place to begin or end. */
export type Edge = {readonly at: number; readonly how: string};

const farthestStart = 14; // tokens behind the cue
const mostEdges = 18;
const mostEndsBefore = 6;
const longestSpeech = 400; // tokens behind a label

/** Starts of a clause that follows its cue: right there, behind "for", behind whom it is told to, at "that", behind a comma. */
export function startsAfter(scene: Scene, report: Report): Edge[] {
  const {tokens, index, mentions, lexicon} = scene;
  const edges = edgesIn(report.until);
  const first = report.last + 1;
  edges.add(first, opens(tokens[first], lexicon) ? 'opener' : 'next');
  const past = tokens[first]?.wordClass === 'adverb' ? first + 1 : first;
  if (past > first) edges.add(past, 'adverb');
  if (isPreposition(tokens[past])) {
    edges.add(past + 1, 'preposition');
    if (isPreposition(tokens[past + 1])) edges.add(past + 2, 'prepositions');
  }
  const told = mentions[index.at[past] ?? -1];
  if (told !== undefined) {
    edges.add(told.last + 1, 'object');
    if (isPreposition(tokens[told.last + 1])) edges.add(told.last + 2, 'object-preposition');
  }
  for (let at = first; at < Math.min(report.until, report.last + farthestStart); at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (at > first && opens(token, lexicon)) edges.add(at, 'later-opener');
    if (token.text === ',') edges.add(at + 1, 'comma');
    if (token.text === ':') edges.add(at + 1, 'colon');
    if (at > first && opensPhrase(scene, at)) edges.add(at, 'phrase');
    if (token.wordClass === 'quote' || token.text === ';') break;
  }
  return edges.all;
}

/** Ends of a clause that follows its cue and begins at `start`. */
export function endsAfter(scene: Scene, report: Report, start: number): Edge[] {
  const {tokens} = scene;
  const end = withoutStop(tokens, start, report.sort === 'label' ? speechEnd(scene, report) : report.until);
  const edges: Edge[] = [];
  for (let at = start + 1; at < end && edges.length < mostEdges; at++)
    if (isBreak(scene, at)) edges.push({at, how: nameOf(tokens[at], scene.lexicon)});
  return [...edges, {at: end, how: 'end'}];
}

/** Ends of a clause that stands before its cue, the nearest first. */
export function endsBefore({tokens, mentions}: Scene, report: Report): Edge[] {
  const edges: Edge[] = [];
  const starts = new Set(report.links.map(({mention}) => mentions[mention]?.first));
  const patient = report.links.find(({kind}) => kind === 'object' && report.form === 'passive');
  const patientEnd = mentions[patient?.mention ?? -1]?.last;
  for (let at = report.first; at > report.from + 1 && edges.length < mostEndsBefore; at--) {
    const token = tokens[at];
    if (token === undefined) break;
    const afterWord = tokens[at - 1]?.wordClass !== 'punctuation';
    if (patientEnd === at - 1) edges.push({at, how: 'patient'}); // the plan was criticised
    if (starts.has(at) && afterWord) edges.push({at, how: 'bare'}); // the plan officials criticised
    if (at === report.first && report.sort === 'source' && afterWord) edges.push({at, how: 'source'});
    else if (token.wordClass === 'punctuation' && token.text !== '.') edges.push({at, how: token.text});
    else if (token.wordClass === 'conjunction' && at < report.first) edges.push({at, how: token.lower});
  }
  return edges;
}

/** Starts of a clause that stands before its cue and ends at `end`, the sentence's first. */
export function startsBefore({tokens, mentions, index, lexicon}: Scene, report: Report, end: number): Edge[] {
  const edges = edgesIn(end);
  edges.add(report.from, 'sentence');
  for (let at = report.from; at < end - 2 && edges.all.length < mostEdges; at++) {
    const token = tokens[at];
    const mention = mentions[index.at[at] ?? -1];
    if (mention?.first === at && mention.last === end - 1) edges.add(at, 'mention');
    if (token?.wordClass === 'conjunction' || token?.wordClass === 'punctuation')
      edges.add(at + 1, nameOf(token, lexicon));
    if (at === report.from && token?.wordClass === 'adverb') edges.add(at + 1, 'adverb');
  }
  return edges.all;
}

/** A list of edges before `until`, each place once. */
function edgesIn(until: number) {
  const all: Edge[] = [];
  return {
    all,
    add(at: number, how: string) {
      if (at < until && !all.some(edge => edge.at === at)) all.push({at, how});
    },
  };
}

const isPreposition = (token: Token | undefined): boolean => token?.wordClass === 'preposition';

function opensPhrase({tokens, index, mentions}: Scene, at: number): boolean {
  const wordClass = tokens[at]?.wordClass;
  if (wordClass !== 'pronoun' && wordClass !== 'determiner') return false;
  return (mentions[index.at[at] ?? -1]?.first ?? at) === at;
}

/** A label speaks until its paragraph ends. */
function speechEnd({tokens, blockFirst}: Scene, {first}: Report): number {
  const end = blockFirst[(tokens[first]?.block ?? 0) + 1] ?? tokens.length;
  return Math.min(end, first + longestSpeech);
}

function withoutStop(tokens: readonly Token[], start: number, until: number): number {
  let end = until;
  while (end > start + 1 && tokens[end - 1]?.wordClass === 'punctuation') end--;
  return end;
}

function isBreak({tokens, index, mentions}: Scene, at: number): boolean {
  const token = tokens[at];
  switch (token?.wordClass) {
    case 'punctuation':
      return token.text !== '$' && token.text !== '%';
    case 'quote':
    case 'conjunction':
    case 'preposition':
    case 'cue':
    case 'verb':
    case 'auxiliary':
      return true;
    case 'adverb':
    case 'pronoun':
      return tokens[at - 1]?.wordClass !== 'determiner';
    default:
      return mentions[index.at[at] ?? -1]?.first === at && !isPreposition(tokens[at - 1]);
  }
}

/** What is seen of a report, of its edges and of whose it is; each name says what is looked at. */
import type {Report} from './indirect-cues.ts';
import type {Edge, Side} from './indirect-edges.ts';
import {isVerb, nameOf, shapeFrom} from './indirect-words.ts';
import {apart, type Features, seen, step} from './rank.ts';
import type {Scene} from './scene.ts';
import type {Token} from './token.ts';

/** The options of a report: it reports nothing, what follows, or what stands before. `earlier`: the report before it in its sentence. */
export function reportOptions(scene: Scene, report: Report, earlier: string): [Features, Features, Features] {
  const features = reportFeatures(scene, report, earlier);
  return [[], apart(features, 'after'), apart(features, 'before')];
}

function reportFeatures(scene: Scene, report: Report, earlier: string): Features {
  const {tokens} = scene;
  const {first, last, lemma, form, sort, links, from, until} = report;
  const within = (at: number) => (at >= from && at < until ? tokens[at] : undefined);
  const link = mainLink(links);
  const mention = scene.mentions[link?.mention ?? -1];
  const groupFirst = mention !== undefined && mention.first < first ? mention.first : first;
  const turn = nameOf(within(groupFirst - 1), scene.lexicon);
  const before = nameOf(within(first - 1), scene.lexicon);
  const next = nameOf(within(last + 1), scene.lexicon);
  const clause = clauseAfter(tokens, report, scene);
  const runs = runsAround(tokens, report);
  const how = link?.kind ?? 'none';
  const subject = subjectKind(scene, link?.mention ?? -1);
  return [
    seen('lemma', lemma),
    seen('lemma&next', lemma, next),
    seen('lemma&clause', lemma, clause),
    seen('sort&form', sort, form),
    seen('sort&next', sort, next),
    seen('sort&before', sort, before),
    seen('sort&link', sort, how),
    seen('sort&subject', sort, subject),
    seen('sort&clause', sort, clause),
    seen('sort&turn', sort, turn),
    seen('sort&tail', sort, step(words(tokens, last + 1, until))),
    seen('sort&head&turn', sort, step(words(tokens, from, groupFirst)), turn),
    seen('sort&runs', sort, runs),
    seen('sort&helper', sort, helperOf(tokens, report)),
    seen('sort&shape', sort, shapeFrom(scene, last + 1, until)),
    seen('next&clause&link', next, clause, how),
    seen('sort&before&next', sort, before, next),
    seen('sort&turn&next', sort, turn, next),
    seen('next&runs', next, runs),
    seen('subject&clause&form', subject, clause, form),
    seen('earlier', earlier),
    seen('earlier&sort&form', earlier, sort, form),
    seen('alone', scene.blockFirst[tokens[first]?.block ?? 0] === from && until - from < 16),
  ];
}

/** Who likeliest speaks: behind the cue only where nobody stands right before it. */
function mainLink(links: Report['links']): Report['links'][number] | undefined {
  const subject = links.find(({kind}) => kind === 'subject');
  return subject ?? links.find(({kind}) => kind === 'inverted') ?? links[0];
}

const mostWords = 31; // buckets tell no more apart

function words(tokens: readonly Token[], from: number, until: number): number {
  let count = 0;
  for (let at = from; at < until && count < mostWords; at++) if (tokens[at]?.wordClass !== 'punctuation') count++;
  return count;
}

const farthestVerb = 15; // tokens behind the cue

/** What follows the cue: "that", a verb with its subject or behind a phrase, or none. */
function clauseAfter(tokens: readonly Token[], {last, until}: Report, {lexicon}: Scene): string {
  let seen = 'none';
  for (let at = last + 1; at < Math.min(until, last + farthestVerb); at++) {
    const token = tokens[at];
    if (token === undefined || token.wordClass === 'quote') break;
    if (lexicon.clauseOpeners.has(token.lower)) return token.lower;
    if (token.text === ',' || token.text === ';' || token.text === ':') return seen === 'none' ? token.text : seen;
    if (isVerb(token)) return seen === 'phrase' ? 'late-verb' : 'verb';
    if (token.wordClass === 'preposition') seen = 'phrase';
  }
  return seen;
}

const farthestRun = 60; // tokens

function runsAround(tokens: readonly Token[], {first, last, from, until}: Report): string {
  let after = '';
  for (let at = last + 1; at < Math.min(until, last + farthestRun) && after === ''; at++)
    if (tokens[at]?.wordClass === 'quote') after = at - last <= 3 ? 'next' : 'after';
  for (let at = first - 1; at >= Math.max(from, first - farthestRun); at--)
    if (tokens[at]?.wordClass === 'quote') return after === '' ? 'before' : `${after}-and-before`;
  return after === '' ? 'none' : after;
}

/** "did", "not", "would": the auxiliary before the cue. */
function helperOf(tokens: readonly Token[], {first, from}: Report): string {
  for (let at = first - 1; at >= Math.max(from, first - 3); at--) {
    const token = tokens[at];
    if (token?.wordClass === 'auxiliary') return token.lower;
    if (token?.wordClass !== 'adverb') return 'none';
  }
  return 'none';
}

function subjectKind({mentions, lexicon}: Scene, index: number): string {
  const mention = mentions[index];
  if (mention === undefined) return 'none';
  const {kind, name} = mention;
  if (kind === 'pronoun') return name[0] ?? kind;
  if (kind !== 'descriptive' && kind !== 'bare') return kind;
  const head = name.at(-1) ?? '';
  if (lexicon.roleNouns.has(head)) return `${kind}-role`;
  if (lexicon.organisationNouns.has(head)) return `${kind}-organisation`;
  return lexicon.speechNouns.has(head) ? `${kind}-words` : kind;
}

/** `rank`: among the starts. `end`: where the clause ends at the latest. */
export function startFeatures(
  scene: Scene,
  {sort, lemma, last}: Report,
  side: Side,
  {at, how}: Edge,
  rank: number,
  end: number,
): Features {
  const own = nameOf(scene.tokens[at], scene.lexicon);
  const before = nameOf(scene.tokens[at - 1], scene.lexicon);
  return [
    seen('side&start', side, how),
    seen('side&start&sort', side, how, sort),
    seen('side&start&lemma', side, how, lemma),
    seen('side&start&own', side, how, own),
    seen('side&start&before', side, how, before),
    seen('side&start&far', side, how, step(Math.abs(at - last))),
    seen('side&start&rank', side, how, step(rank)),
    seen('side&start&size', side, how, step(Math.max(0, end - at))),
    seen('side&starts-with&before', side, own, before),
  ];
}

/** An end of a clause that begins at `start`. */
export function endAfterFeatures(scene: Scene, report: Report, start: number, {at, how}: Edge): Features {
  const {tokens} = scene;
  const {sort, until} = report;
  const own = nameOf(tokens[start], scene.lexicon);
  const size = step(Math.max(0, at - start));
  const verbs = count(tokens, start, at, isVerb, 2);
  const commas = count(tokens, start, at, token => token?.text === ',', 4);
  const cutsWord = tokens[at]?.wordClass !== 'punctuation' && tokens[at]?.wordClass !== 'conjunction';
  const shape = how === 'end' ? 'end' : shapeFrom(scene, cutsWord ? at : at + 1, until);
  const later = laterCue(tokens, report, at);
  return [
    seen('end', how),
    seen('end&sort', how, sort),
    seen('end&own', how, own),
    seen('end&size', how, size),
    seen('end&verbs', how, verbs),
    seen('end&verbs&own', how, verbs, own),
    seen('end&then', how, at + 1 < until ? nameOf(tokens[at + 1], scene.lexicon) : 'end'),
    seen('end&shape', how, shape),
    seen('end&commas', how, step(commas)),
    seen('end&left', how, step(Math.max(0, until - at))),
    seen('shape&verbs', shape, verbs),
    seen('shape&last', shape, nameOf(tokens[at - 1], scene.lexicon)),
    seen('verbs&sort&size', verbs, sort, size),
    ...(later === undefined ? [] : [seen('end&later', how, later)]),
  ];
}

/** `rank`: how many ends stand nearer to the cue. */
export function endBeforeFeatures(
  {tokens, mentions, lexicon}: Scene,
  report: Report,
  {at, how}: Edge,
  rank: number,
): Features {
  const {sort, links, first, from, until} = report;
  const touchesSpeaker = links.some(({mention}) => mentions[mention]?.first === at + 1);
  return [
    seen('back', how),
    seen('back&rank', how, rank),
    seen('back&sort', how, sort),
    seen('back&then', how, at + 1 < until ? nameOf(tokens[at + 1], lexicon) : 'end'),
    seen('back&head', how, step(at - from)),
    seen('back&far', step(first - at)),
    seen('back&speaker', touchesSpeaker),
  ];
}

function count(
  tokens: readonly Token[],
  from: number,
  until: number,
  counts: (token: Token | undefined) => boolean,
  most: number,
): number {
  let sum = 0;
  for (let at = from; at < until && sum < most; at++) if (counts(tokens[at])) sum++;
  return sum;
}

/** ", she said": a verb of speech right behind the end. */
function laterCue(tokens: readonly Token[], {until}: Report, end: number): string | undefined {
  for (let at = end + 1; at < Math.min(until, end + 7); at++) {
    const token = tokens[at];
    if (token?.verb?.strong) return `${token.verb.form}-${at - end <= 3 ? 'near' : 'far'}`;
    if (token?.wordClass === 'punctuation') return undefined;
  }
  return undefined;
}

/** Whose the report is: one option a link, then nobody's. */
export function sourceOptions(scene: Scene, report: Report, side: Side): Features[] {
  const {sort, form, lemma, links} = report;
  const nobody = [
    seen('by', 'nobody'),
    seen('by&sort', 'nobody', sort),
    seen('by&form', 'nobody', form),
    seen('by&links', 'nobody', Math.min(2, links.length)),
    seen('by&lemma', 'nobody', lemma),
  ];
  return [...links.map((_, link) => sourceFeatures(scene, report, side, link)), nobody];
}

function sourceFeatures(scene: Scene, {sort, form, first, last, links}: Report, side: Side, link: number): Features {
  const {mention: index = -1, kind: how = ''} = links[link] ?? {};
  const mention = scene.mentions[index];
  if (mention === undefined) return [];
  const kind = subjectKind(scene, index);
  const far = mention.first < first ? first - mention.last : mention.first - last;
  return [
    seen('by&sort', how, sort),
    seen('by&form', how, form),
    seen('by&side', how, side),
    seen('by&far', how, step(Math.abs(far))),
    seen('by&link', how, link),
    seen('by&kind', how, kind),
    seen('by&next', how, nameOf(scene.tokens[mention.last + 1], scene.lexicon)),
    seen('by&opens', how, scene.tokens[mention.first]?.opensSentence ?? false),
    seen('kind', kind),
    seen('kind&sort', kind, sort),
    seen('before', nameOf(scene.tokens[mention.first - 1], scene.lexicon)),
    ...(mention.possessive ? [seen('by', 'possessor')] : []),
  ];
}

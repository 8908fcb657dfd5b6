/** Looks left from a verb for what may be its subject. */
import type {Lexicon} from './lexicon.ts';
import type {MentionIndex} from './mention-index.ts';
import type {Token} from './token.ts';

/** `mention`: index in the mentions of the article. */
export type SubjectLink = {readonly mention: number; readonly kind: SubjectKind};

/** How a mention before a verb hangs on it. */
export type SubjectKind =
  | 'subject' // Doe said; Doe has also said
  | 'subject-over-insert' // Doe, who came late, said
  | 'subject-over-preposition' // the leader of the party said
  | 'subject-of-clause' // Doe went to Ohio and said
  | 'bystander'; // he met Doe, saying

const farthest = 45; // tokens looked back
const mostSubjects = 4;

/** Nearest first; last the outermost mention, though a preposition stands before it. `verb`: its token index. */
export function subjectsBefore(
  tokens: readonly Token[],
  index: MentionIndex,
  verb: number,
  lexicon: Lexicon,
): SubjectLink[] {
  const way = [...wayLeft(tokens, index, verb, lexicon)];
  const kindOf = kindsOn(way, tokens[verb]);
  const met = way.filter(isMention);
  const [nearest] = way;
  if (
    nearest !== undefined &&
    isMention(nearest) &&
    !nearest.possessive &&
    opensQuotation(tokens, nearest, verb, lexicon)
  )
    return [{mention: nearest.mention, kind: 'subject'}];
  const links = met
    .filter((step, place) => !step.possessive && !isAside(tokens, step, met[place + 1], verb, lexicon))
    .slice(0, mostSubjects)
    .map(step => ({mention: step.mention, kind: kindOf(step)}));
  const outermost = met.at(-1);
  if (outermost === undefined || outermost.possessive || links.length === mostSubjects) return links;
  if (links.some(link => link.mention === outermost.mention)) return links;
  return [...links, {mention: outermost.mention, kind: 'subject-of-clause'}];
}

/** One step on the way left: a whole mention, or a token outside all (`mention` is -1). Token indexes, both inside it. */
type Step = {
  readonly first: number;
  readonly last: number;
  readonly mention: number;
  /** "Clinton’s": no subject, what is owned is. */
  readonly possessive: boolean;
  /** The last. */
  readonly token: Token;
};

/** The way from a verb to where its sentence begins, or a quotation or another clause ends. */
function* wayLeft(tokens: readonly Token[], index: MentionIndex, verb: number, lexicon: Lexicon): Generator<Step> {
  let last = verb - 1;
  while (last > verb - farthest) {
    const token = tokens[last];
    if (token === undefined || token.sentence !== tokens[verb]?.sentence) return;
    if (token.wordClass === 'quote' && mayPass(tokens, last, verb, lexicon)) {
      last -= tokens[last - 1]?.text === ',' ? 2 : 1;
      continue;
    }
    if (isBarrier(token)) return;
    if (isDateline(tokens, last)) return;
    const mention = index.at[last] ?? -1;
    const {first = last, possessive = false} = index.mentions[mention] ?? {};
    yield {first, last, mention, possessive, token};
    last = first - 1;
  }
}

/** "Yılmaz, “…” dedi": a verb with nothing but words between it and the quotation. */
function mayPass(tokens: readonly Token[], quote: number, verb: number, {grammar}: Lexicon): boolean {
  if (!grammar.verbBehindQuotation) return false;
  return tokens.slice(quote + 1, verb).every(({wordClass}) => wordClass !== 'punctuation' && wordClass !== 'quote');
}

/** "Yılmaz, “…” dedi": who stands right before the quotation that the verb closes. */
function opensQuotation(tokens: readonly Token[], {last}: Step, verb: number, lexicon: Lexicon): boolean {
  const quote = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  return quote > last + 1 && tokens[quote]?.wordClass === 'quote' && mayPass(tokens, quote, verb, lexicon);
}

/** What a mention on the way is to the verb at its right end. */
function kindsOn(way: readonly Step[], verb: Token | undefined): (step: Step) => SubjectKind {
  const adjacent = way.find(({token}) => !isHelper(token));
  const outside = way.filter(step => !isMention(step));
  const insert = outside.find(({token}) => insertMarks.has(token.text))?.first ?? -1;
  const otherVerb = outside.find(({token}) => isVerb(token))?.first ?? -1;
  const isParticiple = verb?.verb?.form === 'ing';
  return step => {
    if (isParticiple && step === adjacent) return 'subject'; // footage of Doe saying
    if (step.last < otherVerb) return 'subject-of-clause';
    if (isParticiple) return otherVerb < 0 ? 'subject-of-clause' : 'bystander';
    if (step.last < insert) return 'subject-over-insert';
    return step === adjacent ? 'subject' : 'subject-over-preposition';
  };
}

/** "of the party": no subject. "as the party said", "with Doe saying": one. */
function isAside(
  tokens: readonly Token[],
  step: Step,
  before: Step | undefined,
  verb: number,
  lexicon: Lexicon,
): boolean {
  if (isAfterPreposition(tokens, step, lexicon)) return !(tokens[verb]?.verb?.form === 'ing' && step.last === verb - 1);
  const isPlace = before !== undefined && before.last === step.first - 2 && tokens[step.first - 1]?.text === ',';
  return (
    lexicon.grammar.placesBehindCommas === true &&
    isPlace &&
    isAfterPreposition(tokens, before, lexicon) &&
    tokens[before.first - 1]?.wordClass === 'preposition' &&
    !startsPhrase(tokens[step.first])
  ); // from Sumter, South Carolina
}

const startsPhrase = (token: Token | undefined): boolean => token === undefined || token.wordClass !== 'name';

function isAfterPreposition(tokens: readonly Token[], {first, token}: Step, lexicon: Lexicon): boolean {
  const before = tokens[first - 1];
  if (before?.wordClass !== 'preposition' || before.block !== token.block) return false;
  return !lexicon.clausePrepositions.has(before.lower);
}

/** "PARIS, June 3 (AP) —" at the head of a paragraph. */
function isDateline(tokens: readonly Token[], dash: number): boolean {
  if (!/^[—–-]$/.test(tokens[dash]?.text ?? '')) return false;
  for (let at = dash; at > dash - longestDateline; at--) {
    if (tokens[at - 1]?.block === tokens[dash]?.block) continue;
    return /^\p{Lu}{3,}$/u.test(tokens[at]?.text ?? '');
  }
  return false;
}

const longestDateline = 12; // tokens
const insertMarks: ReadonlySet<string> = new Set([',', '—', '–', ')']);

const isMention = (step: Step): boolean => step.mention >= 0;
const isBarrier = ({wordClass, text}: Token): boolean => wordClass === 'quote' || text === ';' || text === ':';
const isVerb = ({wordClass}: Token): boolean => wordClass === 'verb' || wordClass === 'cue';
const isHelper = ({wordClass}: Token): boolean => wordClass === 'auxiliary' || wordClass === 'adverb';

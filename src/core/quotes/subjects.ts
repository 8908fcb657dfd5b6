/** Looks left from a verb for what may be its subject. */
import type {Lexicon} from './lexicon.ts';
import type {MentionIndex} from './mention-index.ts';
import type {Token, WordClass} from './token.ts';

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
  const way = wayLeft(tokens, index, verb, lexicon);
  const [nearest] = way;
  if (
    nearest !== undefined &&
    isMention(nearest) &&
    !nearest.possessive &&
    opensQuotation(tokens, nearest, verb, lexicon)
  )
    return [{mention: nearest.mention, kind: 'subject'}];
  const antecedent = antecedentOn(way, tokens, index, lexicon);
  const kindOf = kindsOn(way, tokens[verb], antecedent);
  const met = reachOf(way, antecedent).filter(isMention);
  const links = met
    .filter((step, place) => {
      if (step === antecedent) return true;
      const [before, beforeThat] = met.slice(place + 1, place + 3);
      if (step.possessive || isSecondOf(tokens, [step, before, beforeThat], lexicon)) return false;
      return !isAside(tokens, index, step, before, verb, lexicon);
    })
    .slice(0, mostSubjects)
    .map(step => ({mention: step.mention, kind: kindOf(step)}));
  const outermost = met.at(-1);
  if (outermost === undefined || outermost.possessive || links.length === mostSubjects) return links;
  if (links.some(link => link.mention === outermost.mention)) return links;
  return [...links, {mention: outermost.mention, kind: 'subject-of-clause'}];
}

/** What stands before an antecedent is of another clause. */
const reachOf = (way: readonly Step[], antecedent: Step | undefined): readonly Step[] =>
  antecedent === undefined ? way : way.slice(0, way.indexOf(antecedent) + 1);

const people: ReadonlySet<string> = new Set(['full', 'single', 'title']);
const things: ReadonlySet<string> = new Set(['organisation', 'place']);

/** What "who", "which" or "that" right before the verb takes up: the nearest phrase that can be a person, or a thing. */
function antecedentOn(
  way: readonly Step[],
  tokens: readonly Token[],
  {mentions}: MentionIndex,
  lexicon: Lexicon,
): Step | undefined {
  const at = way.findIndex(({token}) => !isHelper(token));
  const relative = way[at];
  if (relative === undefined) return undefined;
  const who = mentions[relative.mention]?.kind === 'relative';
  if (!who && !(relative.mention < 0 && lexicon.relatives.has(relative.token.lower))) return undefined;
  const comma = way[at + 1]?.token.text === ',';
  const unfit = (step: Step, kind: string) =>
    who
      ? things.has(kind) || lexicon.organisationNouns.has(step.token.lower)
      : people.has(kind) || lexicon.roleNouns.has(step.token.lower);
  for (let next = at + (comma ? 2 : 1); ; next += 2) {
    const step = way[next];
    const kind = mentions[step?.mention ?? -1]?.kind;
    if (step === undefined || kind === undefined || step.possessive || kind === 'pronoun') return undefined;
    const isBehind = isAfterPreposition(tokens, step, lexicon);
    if (!unfit(step, kind) && !(kind === 'place' && isBehind)) return step;
    if (!isBehind) return undefined;
  }
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
function wayLeft(tokens: readonly Token[], index: MentionIndex, verb: number, lexicon: Lexicon): Step[] {
  const way: Step[] = [];
  let last = verb - 1;
  while (last > verb - farthest) {
    const token = tokens[last];
    if (token === undefined || token.sentence !== tokens[verb]?.sentence) break;
    if (token.wordClass === 'quote' && mayPass(tokens, last, verb, lexicon)) {
      last -= tokens[last - 1]?.text === ',' ? 2 : 1;
      continue;
    }
    if (isBarrier(token) || isDateline(tokens, last)) break;
    if (lexicon.comparisons.has(token.lower) && way.every(step => isOfComparison(step, lexicon))) break;
    const mention = index.at[last] ?? -1;
    const {first = last, possessive = false} = index.mentions[mention] ?? {};
    way.push({first, last, mention, possessive, token});
    last = first - 1;
  }
  return way;
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
function kindsOn(
  way: readonly Step[],
  verb: Token | undefined,
  antecedent: Step | undefined,
): (step: Step) => SubjectKind {
  const adjacent = way.find(({token}) => !isHelper(token));
  const outside = way.filter(step => !isMention(step));
  const insert = outside.find(({token}) => insertMarks.has(token.text))?.first ?? -1;
  const otherVerb = outside.find(({token}) => isVerb(token))?.first ?? -1;
  const isParticiple = verb?.verb?.form === 'ing';
  return step => {
    if (step === antecedent) return 'subject-over-insert';
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
  {mentions}: MentionIndex,
  step: Step,
  before: Step | undefined,
  verb: number,
  lexicon: Lexicon,
): boolean {
  if (isAfterPreposition(tokens, step, lexicon)) return !(tokens[verb]?.verb?.form === 'ing' && step.last === verb - 1);
  const mayBePlace = mentions[step.mention]?.kind === 'place' || step.last !== verb - 1; // In Ohio, Jane Doe said
  const isPlace =
    mayBePlace && before !== undefined && before.last === step.first - 2 && tokens[step.first - 1]?.text === ',';
  return (
    lexicon.grammar.placesBehindCommas === true &&
    isPlace &&
    isAfterPreposition(tokens, before, lexicon) &&
    tokens[before.first - 1]?.wordClass === 'preposition' &&
    !startsPhrase(tokens[step.first])
  ); // from Sumter, South Carolina
}

/** "Germany" in "the ministers of France and Germany". */
function isSecondOf(
  tokens: readonly Token[],
  [step, first, heads]: readonly (Step | undefined)[],
  lexicon: Lexicon,
): boolean {
  if (step === undefined || first === undefined || heads === undefined) return false;
  if (!lexicon.additionWords.has(tokens[step.first - 1]?.lower ?? '') || first.last !== step.first - 2) return false;
  if (!lexicon.belongingWords.has(tokens[first.first - 1]?.lower ?? '') || heads.last !== first.first - 2) return false;
  const head = heads.token.lower;
  return lexicon.plural.test(head) && lexicon.roleNouns.has(head.replace(lexicon.plural, ''));
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
const plainWords: ReadonlySet<WordClass> = new Set(['auxiliary', 'adverb', 'pronoun', 'noun']);
const insertMarks: ReadonlySet<string> = new Set([',', '—', '–', ')']);

const isMention = (step: Step): boolean => step.mention >= 0;
/** “anybody”, “Jane Doe”, “had”: what a comparison’s own clause is made of; “than to aim” is none. */
const isOfComparison = ({first, last, token}: Step, {infinitives}: Lexicon): boolean =>
  token.wordClass === 'name' || (first === last && plainWords.has(token.wordClass) && !infinitives.has(token.lower));
const isBarrier = ({wordClass, text}: Token): boolean => wordClass === 'quote' || text === ';' || text === ':';
const isVerb = ({wordClass}: Token): boolean => wordClass === 'verb' || wordClass === 'cue';
const isHelper = ({wordClass}: Token): boolean => wordClass === 'auxiliary' || wordClass === 'adverb';

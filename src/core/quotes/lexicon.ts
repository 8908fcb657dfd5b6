/** The word lists of a language as sets, made once a language. */
import type {Declining, Grammar, QuoteWords, WordList} from '../language-data.ts';

type VerbForm = 'base' | 'third' | 'past' | 'ing';
export type Verb = {readonly lemma: string; readonly form: VerbForm; readonly strong: boolean};

/** What a word that may report can be; some are several ("plans"). */
export type ReportingWord = {readonly verb?: Verb; readonly isNoun?: true; readonly isState?: true};

type Words = Pick<ReadonlySet<string>, 'has'>;

export type Lexicon = {
  readonly grammar: Grammar;
  /** What the weights know a word by. */
  learnedAs(word: string): string;
  /** In the language's own small letters. */
  lower(word: string): string;
  readonly roleNouns: Words;
  readonly organisationNouns: Words;
  readonly verbs: ReadonlyMap<string, Verb>;
  readonly reporting: ReadonlyMap<string, ReportingWord>;
  readonly clauseOpeners: ReadonlySet<string>;
  readonly negation: RegExp;
  readonly modal: RegExp;
  readonly accordingTo: readonly (readonly string[])[];
  readonly pronouns: ReadonlyMap<string, QuoteWords['pronouns'][string]>;
  readonly maleHonorifics: ReadonlySet<string>;
  readonly femaleHonorifics: ReadonlySet<string>;
  readonly honorifics: ReadonlySet<string>;
  readonly maleNames: ReadonlySet<string>;
  readonly femaleNames: ReadonlySet<string>;
  readonly maleEndings: ReadonlySet<string>;
  readonly femaleEndings: ReadonlySet<string>;
  readonly participle: RegExp;
  readonly plural: RegExp;
  readonly forms: QuoteWords['forms'];
  readonly possessive: RegExp;
  readonly firstPerson: RegExp;
  /** "his" to "he". */
  readonly possessivePronouns: ReadonlyMap<string, string>;
  readonly pairOpening: RegExp | undefined;
  readonly declining: Omit<Declining, 'words'> & {readonly words: ReadonlySet<string>};
  readonly crediting: RegExp | undefined;
} & Readonly<Record<SetName, ReadonlySet<string>>>;

type SetName =
  | 'speechNouns'
  | 'determiners'
  | 'indefinites'
  | 'prepositions'
  | 'clausePrepositions'
  | 'comparisons'
  | 'conjunctions'
  | 'auxiliaries'
  | 'passiveAuxiliaries'
  | 'agentPrepositions'
  | 'adverbs'
  | 'otherVerbs'
  | 'notNames'
  | 'alsoNames'
  | 'alsoSurnames'
  | 'formsOfAddress'
  | 'nameParticles'
  | 'nameSuffixes'
  | 'belongingWords'
  | 'purposeWords'
  | 'additionWords'
  | 'articles'
  | 'places'
  | 'abbreviations'
  | 'elisions'
  | 'contracting'
  | 'neverNouns'
  | 'standAlone'
  | 'beforeNouns'
  | 'infinitives'
  | 'perfects'
  | 'alsoOpenNames'
  | 'namingWords'
  | 'relatives'
  | 'hearers'
  | 'malePairs'
  | 'femalePairs';

export const isGivenName = (lower: string, {maleNames, femaleNames}: Lexicon): boolean =>
  maleNames.has(lower) || femaleNames.has(lower);

const made = new WeakMap<QuoteWords, Lexicon>();

export function lexiconOf(words: QuoteWords): Lexicon {
  const known = made.get(words);
  if (known !== undefined) return known;
  const lexicon = makeLexicon(words);
  made.set(words, lexicon);
  return lexicon;
}

function makeLexicon(words: QuoteWords): Lexicon {
  const male = setOf(words.honorifics.male);
  const female = setOf(words.honorifics.female);
  const {reporting = nothingReported, locale, grammar = {}, learnedAs = {}} = words;
  const learned = new Map(Object.entries(learnedAs));
  return {
    grammar,
    learnedAs: word => learned.get(word) ?? word,
    lower: lowerIn(locale),
    verbs: verbsOf(words.verbs),
    reporting: reportingWords(reporting),
    clauseOpeners: setOf(reporting.openers),
    negation: reporting.negation,
    modal: reporting.modal,
    infinitives: setOf(reporting.infinitives),
    perfects: setOf(reporting.perfects),
    accordingTo: words.accordingTo.map(phrase => phrase.split(' ')),
    pronouns: new Map(Object.entries(words.pronouns)),
    maleHonorifics: male,
    femaleHonorifics: female,
    honorifics: new Set([...male, ...female, ...setOf(words.honorifics.any)]),
    maleNames: setOf(words.givenNames.male),
    femaleNames: setOf(words.givenNames.female),
    maleEndings: setOf(words.givenNameEndings.male),
    femaleEndings: setOf(words.givenNameEndings.female),
    participle: words.participle,
    plural: words.plural,
    forms: words.forms,
    possessive: words.possessive,
    firstPerson: words.firstPerson,
    possessivePronouns: new Map(Object.entries(words.possessivePronouns)),
    contracting: setOf(words.contracting),
    neverNouns: setOf(words.neverNouns),
    standAlone: setOf(words.standAlone),
    beforeNouns: setOf(words.beforeNouns),
    alsoOpenNames: setOf(words.alsoOpenNames),
    speechNouns: setOf(words.speechNouns),
    determiners: setOf(words.determiners),
    indefinites: setOf(words.indefinites),
    prepositions: setOf(words.prepositions),
    clausePrepositions: setOf(words.clausePrepositions),
    comparisons: setOf(words.comparisons),
    conjunctions: setOf(words.conjunctions),
    auxiliaries: setOf(words.auxiliaries),
    passiveAuxiliaries: setOf(words.passiveAuxiliaries),
    agentPrepositions: setOf(words.agentPrepositions),
    adverbs: setOf(words.adverbs),
    otherVerbs: setOf(words.otherVerbs),
    notNames: setOf(words.notNames),
    alsoNames: setOf(words.alsoNames),
    alsoSurnames: setOf(words.alsoSurnames),
    formsOfAddress: setOf(words.formsOfAddress),
    nameParticles: setOf(words.nameParticles),
    nameSuffixes: setOf(words.nameSuffixes),
    belongingWords: setOf(words.belongingWords),
    purposeWords: setOf(words.purposeWords),
    additionWords: setOf(words.additionWords),
    articles: setOf(words.articles),
    roleNouns: withCompounds(setOf(words.roleNouns), grammar.compounds?.role),
    organisationNouns: withCompounds(setOf(words.organisationNouns), grammar.compounds?.organisation),
    places: setOf(words.places),
    abbreviations: setOf(words.abbreviations),
    elisions: setOf(words.elisions),
    namingWords: setOf(words.namingWords),
    relatives: setOf(words.relatives ?? ''),
    hearers: setOf(words.hearers ?? ''),
    pairOpening: words.pairs?.opening,
    malePairs: setOf(words.pairs?.male ?? ''),
    femalePairs: setOf(words.pairs?.female ?? ''),
    declining: {anybody: [], people: [], ...words.declining, words: setOf(words.declining?.words ?? '')},
    crediting: words.crediting,
  };
}

type Reporting = NonNullable<QuoteWords['reporting']>;

const never = /(?!)/;
const nothingReported: Reporting = {
  verbs: '',
  nouns: '',
  states: '',
  openers: '',
  negation: never,
  modal: never,
  infinitives: '',
  perfects: '',
};

const setOf = (list: WordList): Set<string> => new Set(list.match(/\S+/g));

/** The platform's own small letters are the faster ones; only a few languages need others. */
const lowerIn = (locale: string): Lexicon['lower'] =>
  'I'.toLocaleLowerCase(locale) === 'i' ? word => word.toLowerCase() : word => word.toLocaleLowerCase(locale);

const withCompounds = (words: ReadonlySet<string>, compound: RegExp | undefined): Words =>
  compound === undefined ? words : {has: word => words.has(word) || compound.test(word)};

const forms: readonly VerbForm[] = ['base', 'third', 'past', 'ing'];

function verbsOf(lists: QuoteWords['verbs']): Map<string, Verb> {
  const verbs = new Map<string, Verb>();
  for (const strong of [false, true]) {
    for (const entry of setOf(strong ? lists.strong : lists.weak)) {
      const [lemma = entry, ...others] = entry.split('/');
      for (const [index, form] of [lemma, ...others].entries()) {
        if (form === '-') continue; // a form that the language has not
        // past wins over base where both look alike ("read", "put")
        verbs.set(form, {lemma, form: forms[index] ?? 'past', strong});
      }
    }
  }
  return verbs;
}

function reportingWords({verbs, nouns, states}: Reporting): Map<string, ReportingWord> {
  const found = new Map<string, ReportingWord>();
  const add = (word: string, more: ReportingWord) => found.set(word, {...found.get(word), ...more});
  for (const [word, verb] of verbsOf({strong: '', weak: verbs})) add(word, {verb});
  for (const word of setOf(nouns)) add(word, {isNoun: true});
  for (const word of setOf(states)) add(word, {isState: true});
  return found;
}

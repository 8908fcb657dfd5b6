/** Every shared type. Offsets are UTF-16 code units of `Article.text`; spans are half-open; `undefined` means "the text does not tell". */

/** Half-open [start, end) in UTF-16 code units of Article.text. */
export type Span = {readonly start: number; readonly end: number};

/**
 * One run of prose, in reading order; joined by "\n\n" in Article.text. Its text is its source's textContent with
 * white space collapsed (a line break counts as white space): characters are never added, dropped or changed.
 * `source`: index into the live block elements that collect() kept; undefined where there is none (plain text input).
 */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'blockquote' | 'item';
  readonly span: Span;
  readonly source: number | undefined;
};

/** A picture's caption. `afterBlock`: index of the block it follows, -1 before the first. */
export type Caption = {readonly text: string; readonly credit: string | undefined; readonly afterBlock: number};

export type Author = {readonly name: string; readonly kind: 'person' | 'organisation'};

/** What stood in the article's way and was left out of its text. `reason` is a sentence for people. */
export type RemovedText = {readonly step: Step; readonly reason: string; readonly text: string};

export type Step = 'nag' | 'lock' | 'chrome' | 'boilerplate';

/** Things a reader should know about the result; each has a sentence in `_locales` (`warning_…`). */
export type Warning = 'no-article' | 'empty-page' | 'language-not-read' | 'speakers-experimental';

/** An article as read from a page or from plain text. Plain JSON: it crosses from page to background. */
export type Article = {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly authors: readonly Author[];
  readonly siteName: string | undefined;
  /** ISO 8601, with the zone as the page states it, never converted. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  /** BCP 47 primary language of the article's text, as detected. */
  readonly language: string | undefined;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly captions: readonly Caption[];
  readonly removed: readonly RemovedText[];
  /** 0 to 1: share of the page's article-like text that `text` holds. */
  readonly completeness: number;
  readonly warnings: readonly Warning[];
};

/**
 * Contents: in text order, marks excluded; several when a cue or a paragraph break interrupts. A clause with any quoted
 * run is mixed and has no indirect twin.
 */
export type Quotation = {
  readonly id: number;
  readonly kind: 'direct' | 'mixed' | 'indirect';
  readonly contents: readonly Span[];
};

/** What decided an attribution; each has an English sentence in `core/quotes/reasons.ts` and one per interface language. */
export type Basis =
  | 'cue-beside-name' // “…,” said Jane Doe.
  | 'cue-in-sentence' // Doe, who arrived late, said in a speech that “…”
  | 'according-to' // according to Doe, “…”
  | 'announced-before' // Doe said in a statement: [new paragraph] “…”
  | 'same-speaker-continues' // the paragraph before or after quotes the same speaker
  | 'introduced-before' // the paragraph before says what X said, this one is nothing but a quotation
  | 'speaker-label' // DOE: …
  | 'nearest-name' // no cue; the only name near
  | 'several-candidates' // unclear
  | 'no-speaker-in-text' // not stated
  | 'language-not-read'; // not stated: nobody looked

/** Whether the text has it said at all: 'affirmed'; 'negated': "did not say that"; 'possible': "may say", "would say". */
export type Modality = 'affirmed' | 'negated' | 'possible';

/**
 * state: 'stated' with a speaker; 'unclear': not sure enough to name one; 'not-stated': the text does not tell, or, with
 * the basis 'language-not-read', nobody looked. Never guessed.
 * confidence: 0 to 1. mention: where the speaker is named for this quotation. cue: "said", "according to"; of an
 * indirect quotation with its helpers, so that "did not say" shows what it denies.
 */
export type Attribution = {
  readonly quotation: number;
  readonly state: 'stated' | 'unclear' | 'not-stated';
  readonly speaker: number | undefined;
  readonly mention: Span | undefined;
  readonly cue: Span | undefined;
  readonly modality: Modality;
  readonly confidence: number;
  readonly basis: Basis;
  /** Another's words inside it: “Doe told me ‘I quit’,” said Smith. */
  readonly reports: Reports | undefined;
};

/** Whose words a quotation itself reports, and where it says so. `speaker`: index; it may have no quotation of its own. */
export type Reports = {readonly speaker: number; readonly mention: Span; readonly cue: Span};

/** name: longest form seen; of several who speak as one "Ann Smith and Bob Jones". role: as the article states it. named: false for "a senior official". */
export type Speaker = {
  readonly id: number;
  readonly name: string;
  readonly named: boolean;
  readonly role: string | undefined;
  readonly mentions: readonly Span[];
};

/** A person whom the article names without quoting or reporting a word. */
export type Mentioned = Omit<Speaker, 'id' | 'named'>;

/**
 * Who gave no comment. phrase: the words that say so ("did not respond to a request for comment"). mention: where it is
 * named for that. speaker: index, of those who speak elsewhere all the same.
 */
export type Declined = {
  readonly name: string;
  readonly named: boolean;
  readonly role: string | undefined;
  readonly speaker: number | undefined;
  readonly mention: Span;
  readonly phrase: Span;
};

/**
 * The quotation engine's whole answer. Plain JSON: it crosses from background to page. One attribution a quotation, same
 * order: those in marks first, then the indirect ones.
 */
export type Attributed = {
  readonly quotations: readonly Quotation[];
  readonly attributions: readonly Attribution[];
  readonly speakers: readonly Speaker[];
  readonly mentionedOnly: readonly Mentioned[];
  readonly declined: readonly Declined[];
};

/** Language to score, higher is likelier, 0 to 1; the few best only. Empty: no evidence (digits, one letter). */
export type LanguageScores = Readonly<Record<string, number>>;

/** What is known of the languages of some texts: each text's scores, same order, and the interface words of the languages at work. */
export type TextLanguages = {
  readonly scores: readonly LanguageScores[];
  readonly lexicons: Readonly<Record<string, ChromeWords>>;
};

/** The public JSON form, on which tools rely: fields are added later, never renamed or retyped. */
export type Analysis = {
  readonly schema: 1;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly authors: readonly Author[];
  readonly siteName: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly language: string | null;
  readonly text: string;
  readonly blocks: readonly {readonly kind: Block['kind']; readonly start: number; readonly end: number}[];
  readonly captions: readonly {readonly text: string; readonly credit: string | null; readonly afterBlock: number}[];
  readonly quotations: readonly AnalysedQuotation[];
  readonly speakers: readonly AnalysedSpeaker[];
  /** People whom the article names and does not quote; the article's authors left out. */
  readonly mentionedOnly: readonly AnalysedMentioned[];
  /** Who gave no comment. */
  readonly declined: readonly AnalysedDeclined[];
  readonly removed: readonly RemovedText[];
  readonly completeness: number;
  readonly warnings: readonly Warning[];
};

export type TextSpan = {readonly start: number; readonly end: number; readonly text: string};

/** `text`: the runs joined by " … " where a cue interrupts and by "\n\n" where a paragraph ends. `reason`: `basis` in English words. */
export type AnalysedQuotation = {
  readonly id: number;
  readonly kind: Quotation['kind'];
  readonly text: string;
  readonly contents: readonly Span[];
  readonly state: Attribution['state'];
  readonly speaker: number | null;
  readonly mention: TextSpan | null;
  readonly cue: TextSpan | null;
  readonly modality: Modality;
  readonly confidence: number;
  readonly basis: Basis;
  readonly reason: string;
  readonly reports: AnalysedReports | null;
};

export type AnalysedReports = {readonly speaker: number; readonly mention: TextSpan; readonly cue: TextSpan};

export type AnalysedSpeaker = {
  readonly id: number;
  readonly name: string;
  readonly named: boolean;
  readonly role: string | null;
  readonly mentions: readonly Span[];
};

export type AnalysedMentioned = Omit<AnalysedSpeaker, 'id' | 'named'>;

export type AnalysedDeclined = {
  readonly name: string;
  readonly named: boolean;
  readonly role: string | null;
  readonly speaker: number | null;
  readonly mention: TextSpan;
  readonly phrase: TextSpan;
};

/** Why an element of the page was hidden or a lock lifted; each has a sentence in `_locales` (`removed_…`). */
export type RemovalReason =
  | 'ad-block-notice'
  | 'consent-notice'
  | 'newsletter' // or a prompt to allow notifications
  | 'clutter' // share rails, mini players, app banners, back to top
  | 'covering-frame' // of another site, judged by place and size
  | 'backdrop'
  | 'scroll-lock'
  | 'hidden-article' // what a nag had hidden is shown again
  | 'foreign-label';

/** What a reader chooses to have cleaned or left alone. */
export type Kind = 'nags' | 'consent' | 'newsletters' | 'clutter' | 'foreign';

/** A decision to hide, with its reason. Finding is pure; applying returns an undo. `language`: of a foreign label. */
export type Removal = {
  readonly element: Element;
  readonly step: Step;
  readonly reason: RemovalReason;
  readonly language?: string;
};

// ── Language data (src/languages): one file a language, one named export a purpose ──────────────────────────────

/** Lower-case stems, matched at the start of a word (anywhere in scripts without spaces). */
export type NagWords = {
  /** "ad blocker", "adblock", "reklam engelleyici". */
  readonly adBlock: readonly string[];
  /** What a nag demands or states: "disable", "turn off", "allow", "detected", "whitelist". */
  readonly demand: readonly string[];
  /** What an age gate asks: "years old", "date of birth"; absent where nobody has written it down. */
  readonly age?: readonly string[];
};

/**
 * Lower-case stems parted by bars, found at the start of a word: in Arabic and Hebrew behind the prefixes that are written
 * on, anywhere in scripts without spaces. A word of four letters and more may have its ending before the next one
 * ("unsere partner" finds "unseren Partnern"). "send/show notices": either; "$" at the end: the whole word and no more.
 */
export type Stems = string;

/** What the boxes say that lie over pages. Words of English are in no other language's list: they count beside each. */
export type NoticeWords = {
  /** "cookie", where the language has another word for it than English. */
  readonly cookie?: Stems;
  /** How a site says that it uses them: "we use", "stores". */
  readonly use: Stems;
  /** What else consent is asked for; two of them do as much as a cookie: "partners", "personal data", "your device". */
  readonly data: Stems;
  /** The answers: "accept", "reject", "settings". */
  readonly choice: Stems;
  /** Answers that say less: "OK", "more information", "not now". */
  readonly okay: Stems;
  /** Consent by going on: "by continuing to browse". */
  readonly implied?: Stems;
  /** "newsletter", "mailing list". */
  readonly newsletter: Stems;
  /** What brings one there: "subscribe", "sign up". */
  readonly signUp: Stems;
  /** What a list is called where nobody says newsletter, with an address asked for: "join our list", "before you go". */
  readonly tease?: Stems;
  /** "e-mail", where the language has another word for it than English. */
  readonly email?: Stems;
  /** What a site wants to send: "send you notifications". */
  readonly push: Stems;
  /** Enough to know a wall by: "to continue reading", "already a subscriber", "articles left". */
  readonly wall: Stems;
  /** What is sold or opened: "subscription", "create an account". Beside reading on, a price or cookies it makes a wall. */
  readonly subscribe: Stems;
  /** What it opens: "read the full", "all articles", "unlimited". */
  readonly readOn: Stems;
  /** What a price is for: "month", "year". */
  readonly period: Stems;
  /** Who is asked so logs in: "password", "remember me". */
  readonly logIn: Stems;
};

/** What a language has for telling what a box over a page is. `mixed`: its words count beside those of every other. */
export type NoticeLexicon = {readonly nag: NagWords; readonly notice: NoticeWords; readonly mixed?: true};

/** Known interface phrases of a language, lower-case: "related articles", "back to top", "share". */
export type ChromeWords = {readonly labels: readonly string[]; readonly frequent: readonly string[]};

/** Patterns of text that is not article: "read also:", "sign up for our newsletter". Matched on a whole short block. */
export type BoilerplatePatterns = {readonly blocks: readonly RegExp[]};

/** Lower-case words parted by white space. */
export type WordList = string;

export type Grammar = {
  /** Where a word is cut, zero-width and global: "l’opposition", "a-t-il". */
  readonly cuts?: RegExp;
  /** All nouns are capitalised; a lower-case word that is a noun by its form, and no name. */
  readonly nouns?: RegExp;
  /** The subject may stand behind its verb with other words between: "sagte am Montag der Minister". */
  readonly subjectFarBehind?: true;
  /** What "according to" stands behind its source: "Yılmaz'a göre". */
  readonly namedBeforeSource?: true;
  /** A place is told by a comma and a larger one: "from Sumter, South Carolina". */
  readonly placesBehindCommas?: true;
  /** A verb whose subject is the noun right behind it: "anlatan Yılmaz". */
  readonly attributives?: RegExp;
  /** A word that is no subject by its ending: "toplantıda". */
  readonly obliques?: RegExp;
  /** Who speaks may be told inside the marks: « Franchement, lâche Garnerin, on travaille ». */
  readonly insertsInside?: true;
  /** The subject may stand before the quotation and the verb right behind it: "Yılmaz, “…” dedi". */
  readonly verbBehindQuotation?: true;
  /** Compounds that name an office or an organisation: "Regierungssprecher", "Innenministerium". */
  readonly compounds?: {readonly role: RegExp; readonly organisation: RegExp};
};

/**
 * Phrases by which somebody gives no comment, global, lower-case, with whole words. Who it is stands before the phrase, or in its group
 * `who` ("calls to Doe were not returned"). `people`: those that tell of other things too ("could not be reached").
 */
export type Declining = {
  /** Each phrase has one of these in it. */
  readonly words: WordList;
  readonly anybody: readonly DecliningPhrase[];
  readonly people: readonly DecliningPhrase[];
};

/** `stems`: one of them stands in all that the pattern finds; a pattern takes long to compile. Both lower-case. */
export type DecliningPhrase = {readonly stems: readonly string[]; readonly pattern: RegExp};

/** What the quotation engine needs to know of a language. */
export type QuoteWords = {
  /** BCP 47, for the language's own small letters. */
  readonly locale: string;
  /** Speakers are tried with weights that were learned on another language: never shown as certain. */
  readonly experimental?: true;
  /** Words, lemmas and pronouns by the word that the weights know for them: "sagen" as "say". */
  readonly learnedAs?: Readonly<Record<string, string>>;
  /** What the language does otherwise than English. */
  readonly grammar?: Grammar;
  /** Verbs of speech, each as base/third/past/-ing ("say/says/said/saying"). `strong`: hardly used of anything but speech. */
  readonly verbs: {readonly strong: WordList; readonly weak: WordList};
  /** Phrases that name the source after them: "according to". One a line. */
  readonly accordingTo: readonly string[];
  /**
   * What else than verbs of speech may report somebody: verbs of mind and will, nouns ("the claim that"), states
   * ("confident that"). Absent where indirect quotations are not looked for.
   */
  readonly reporting?: {
    readonly verbs: WordList;
    readonly nouns: WordList;
    readonly states: WordList;
    /** Words that open what is reported: "that", "whether", "to". */
    readonly openers: WordList;
    /** A lower-case word by which nothing is said ("not", "nobody"), and one by which it only may be ("would", "if"). */
    readonly negation: RegExp;
    readonly modal: RegExp;
    /** A word that opens an infinitive ("to"), and one that makes a past of what follows ("have"). */
    readonly infinitives: WordList;
    readonly perfects: WordList;
  };
  /** Nouns that stand for words: "statement", "tweet", "interview". */
  readonly speechNouns: WordList;
  readonly pronouns: Readonly<Record<string, 'male' | 'female' | 'plural' | 'neuter' | 'speaker' | 'relative'>>;
  /** To the pronoun that they own for: "his" to "he". */
  readonly possessivePronouns: Readonly<Record<string, string>>;
  /** Besides pronouns and conjunctions, words whose ’s is a verb: "there". */
  readonly contracting: WordList;
  /** Verbs of speech of which no form is a noun: "say", and not "call". */
  readonly neverNouns: WordList;
  /** Determiners that are subjects as they stand: "all said". */
  readonly standAlone: WordList;
  /** Prepositions before which an -ing form is a noun: "in writing". */
  readonly beforeNouns: WordList;
  /** Function words that are part of a name where they are capitalised in mid sentence. */
  readonly alsoOpenNames: WordList;
  readonly determiners: WordList;
  /** Determiners of somebody new each time: "a", "another", "several". */
  readonly indefinites: WordList;
  readonly prepositions: WordList;
  /** Those that may begin a clause with a subject of its own: "as", "after". */
  readonly clausePrepositions: WordList;
  /** Words that begin or join clauses: "that", "while", "and". */
  readonly conjunctions: WordList;
  readonly auxiliaries: WordList;
  /** Those that make a passive, and what names its agent: "was" told "by". */
  readonly passiveAuxiliaries: WordList;
  readonly agentPrepositions: WordList;
  /** Adverbs that may stand between a speaker and a verb of speech. */
  readonly adverbs: WordList;
  /** Other frequent verbs, so that they are not taken for nouns. */
  readonly otherVerbs: WordList;
  /** Days, months and other capitalised words that name nobody. */
  readonly notNames: WordList;
  /** Small words that are names where they are capitalised in mid sentence ("Per", "Will"), or there behind a name ("Theresa May"). */
  readonly alsoNames: WordList;
  readonly alsoSurnames: WordList;
  /** Before a name and no part of it: "mr", "sen.". With what they tell of gender. */
  readonly honorifics: {readonly male: WordList; readonly female: WordList; readonly any: WordList};
  /** Honorifics that tell how to address somebody, not who it is: "mr", "dr". */
  readonly formsOfAddress: WordList;
  /** Small words inside names: "de", "van". */
  readonly nameParticles: WordList;
  /** "jr", "iii". */
  readonly nameSuffixes: WordList;
  /** Inside names of offices and organisations: "of" State, "for" Progress, Health "and" Human Services, of "the" Treasury. */
  readonly belongingWords: WordList;
  readonly purposeWords: WordList;
  readonly additionWords: WordList;
  readonly articles: WordList;
  /** A lower-case word that needs a noun behind it to be part of a phrase: "elected", "leading". */
  readonly participle: RegExp;
  /** A lower-case word that may name somebody without a determiner: "aides". */
  readonly plural: RegExp;
  /** What the form of a lower-case word tells: a past ("granted"), an -ing form, an adverb ("quietly"), a woman ("chairwoman"), a man. */
  readonly forms: {
    readonly past: RegExp;
    readonly ing: RegExp;
    readonly manner: RegExp;
    readonly female: RegExp;
    readonly male: RegExp;
  };
  /** The ending of a word that owns: "’s". */
  readonly possessive: RegExp;
  /** Finds the one who speaks in the words of a quotation: "I", "our". */
  readonly firstPerson: RegExp;
  readonly givenNames: {readonly male: WordList; readonly female: WordList};
  /** Of given names that are in neither list; the longest that fits counts. */
  readonly givenNameEndings: {readonly male: WordList; readonly female: WordList};
  /** Offices and callings that speak: "president", "spokeswoman". */
  readonly roleNouns: WordList;
  /** What organisations are called: "ministry", "party". */
  readonly organisationNouns: WordList;
  /** Places and peoples, which seldom speak. */
  readonly places: WordList;
  /** End with a full stop that ends no sentence. */
  readonly abbreviations: WordList;
  /** Words after an opening apostrophe: "em", "tis". */
  readonly elisions: WordList;
  /** Stand before a word in marks that nobody said: "so-called", "titled". */
  readonly namingWords: WordList;
  // What a language may lack, as long as nobody has written it down:
  /** Conjunctions that take up what stands before them: "the report, which said". */
  readonly relatives?: WordList;
  /** Who is spoken to: "told me". */
  readonly hearers?: WordList;
  /** "both men": what opens it, and the nouns by which it tells of gender. */
  readonly pairs?: {readonly opening: RegExp; readonly male: WordList; readonly female: WordList};
  readonly declining?: Declining;
  /** What a sentence says that names those who made the article: "contributed to this report". */
  readonly crediting?: RegExp;
};

/** What a language's files hold (`src/languages`): one file a language, one named export a purpose. Types only. */

/** Lower-case stems, matched at the start of a word (anywhere in scripts without spaces). */
export type NagWords = {
  /** "ad blocker", "adblock", "reklam engelleyici". */
  readonly adBlock: readonly string[];
  /** What a nag demands or states: "disable", "turn off", "allow", "detected", "whitelist". */
  readonly demand: readonly string[];
  /** What an age gate asks: "years old", "date of birth"; absent where nobody has written it down. */
  readonly age?: readonly string[];
};

/** Those of many languages, folded, each list parted by bars. */
export type NagStems = {readonly adBlock: string; readonly demand: string; readonly age: string};

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

/** The same folded, as texts are compared with them, parted by bars. */
export type ComparedWords = {readonly labels: string; readonly frequent: string};

/** Patterns of text that is not article, each matched on a whole block. */
export type BoilerplatePatterns = {
  /** Short, and not dressed as the article's paragraphs are: "read also:", "sign up for our newsletter". */
  readonly blocks: readonly RegExp[];
  /** At the article's beginning or end, in whatever dress: "additional reporting by", "this post contains affiliate links". */
  readonly edges: readonly RegExp[];
  /** A note on who wrote the article. */
  readonly author: AuthorNoteWords;
};

/**
 * `about`: begins a heading or a note, "about the author". `does`: what follows a name and tells what its owner does, "is a",
 * "writes". `writes`: somewhere behind it, a job whose owners write articles.
 */
export type AuthorNoteWords = {readonly about: RegExp; readonly does: RegExp; readonly writes: RegExp};

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
  /** Words behind which a comparison has a subject of its own: “older than anybody had thought”. */
  readonly comparisons: WordList;
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

/** Every shared type. Offsets are UTF-16 code units of `Article.text`; spans are half-open; `undefined` means "the text does not tell". */
import type {ComparedWords} from './language-data.ts';

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

/** The picture that stands for the article. `url`: absolute; `credit`: who took it, as the page words it. */
export type LeadImage = {readonly url: string; readonly credit: string | undefined};

/** Where a page tells a fact about its article; 'page': what readers see; 'text': a signature in the article's first or last lines. */
export type MetadataSource = 'json-ld' | 'open-graph' | 'meta' | 'microdata' | 'link' | 'page' | 'text';

/** What was told, and by which source; what was not told is absent. */
export type MetadataSources = Readonly<
  Partial<
    Record<
      'title' | 'byline' | 'authors' | 'siteName' | 'section' | 'published' | 'modified' | 'leadImage' | 'canonicalUrl',
      MetadataSource
    >
  >
>;

/** What stood in the article's way and was left out of its text. `reason` is a sentence for people. */
export type RemovedText = {readonly step: Step; readonly reason: string; readonly text: string};

export type Step = 'nag' | 'lock' | 'chrome' | 'boilerplate';

/** Things a reader should know about the result; each has a sentence in `_locales` (`warning_…`). */
export type Warning = 'no-article' | 'empty-page' | Doubt | 'language-not-read' | 'speakers-experimental';

/** Why some of the article may be missing. */
export type Doubt =
  | 'text-cut' // the site shows less of it than there is
  | 'much-left-out' // the page has more that looks like it: `completeness`
  | 'candidates-disagree'; // another part of the page may be the article

/** An article as read from a page or from plain text. Plain JSON: it crosses from page to background. */
export type Article = {
  readonly url: string | undefined;
  readonly title: string | undefined;
  readonly byline: string | undefined;
  readonly authors: readonly Author[];
  readonly siteName: string | undefined;
  /** The part of the site it stands in, in the site's words: “Politics”. */
  readonly section: string | undefined;
  /** ISO 8601, with the zone as the page states it, never converted. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly leadImage: LeadImage | undefined;
  /** Its one address, among several that lead to it. */
  readonly canonicalUrl: string | undefined;
  /** Addresses of its further pages; they are not read. */
  readonly nextPages: readonly string[];
  readonly sources: MetadataSources;
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
  | 'name-in-disguise' // unclear: with letters of another alphabet, or turned round
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

/**
 * What is known of the languages of some texts: each text's scores, same order, and the interface words of the languages at work.
 * `phrases`: set phrases of sites in the languages that the article may be mixed with, each language's packed.
 */
export type TextLanguages = {
  readonly scores: readonly LanguageScores[];
  readonly lexicons: Readonly<Record<string, ComparedWords>>;
  readonly phrases: readonly string[];
};

/** The public JSON form, on which tools rely: fields are added later, never renamed or retyped. */
export type Analysis = {
  readonly schema: 1;
  readonly url: string | null;
  readonly title: string | null;
  readonly byline: string | null;
  readonly authors: readonly Author[];
  readonly siteName: string | null;
  readonly section: string | null;
  readonly published: string | null;
  readonly modified: string | null;
  readonly leadImage: {readonly url: string; readonly credit: string | null} | null;
  readonly canonicalUrl: string | null;
  readonly nextPages: readonly string[];
  readonly sources: MetadataSources;
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

/**
 * What a reader found of a quotation's speaker: that the one named is right, or who it is instead. `speaker`: the name, as
 * found or as the reader gave it; undefined: the text does not tell.
 */
export type Correction = {readonly attribution: 'confirmed' | 'corrected'; readonly speaker: string | undefined};

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

/** A quotation with all that is to be known of it, on its own: what is taken away. */
import {sentenceAround} from '../text/sentence-around.ts';
import type {AnalysedQuotation, Analysis} from '../types.ts';
import {archiveLink} from './archive-link.ts';
import {type Attributed, type Corrections, givenSpeaker} from './given-speaker.ts';
import {quotedWords} from './quoted-words.ts';
import {type Reading, type Source, sourceOf} from './source.ts';
import {textDirectives, withTextDirective} from './text-fragment.ts';

/**
 * The published form (docs/quotations.schema.json): fields are added later, never renamed or retyped. Absence is null.
 * quotation: each run in its own marks, " … " where the article interrupts it, a blank line where a paragraph ends; of
 * what is reported, the article's words without marks. speaker, asWritten, role, named: null where the speaker is to be
 * checked. confidence: 0 to 1, of what was found automatically. authors: names. Dates: ISO 8601.
 */
export type QuotationRecord = {
  readonly quotation: string;
  readonly kind: 'direct' | 'partial' | 'indirect';
  readonly speaker: string | null;
  readonly asWritten: string | null;
  readonly role: string | null;
  readonly named: boolean | null;
  readonly cue: string | null;
  readonly sentence: string;
  readonly confidence: number;
  readonly attribution: Attributed;
  readonly outlet: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly modified: string | null;
  readonly url: string | null;
  readonly fragmentUrl: string | null;
  readonly archiveUrl: string | null;
  readonly accessed: string;
  readonly language: string | null;
  readonly version: string;
};

/** An article's quotations as they are taken away, and the article as it is cited. `verbatim`: by the quotation's id. */
export type TakeAway = {
  readonly source: Source;
  readonly verbatim: ReadonlyMap<number, QuotationRecord>;
  /** What the article reports in its own words, where it is sure enough to have a speaker; in no list unless asked for. */
  readonly reported: readonly QuotationRecord[];
};

type Taking = Reading & {
  /** All text of the page: fragments must lead to one place in it. */
  readonly pageText: string;
  readonly corrections?: Corrections;
};

const kinds = {direct: 'direct', mixed: 'partial', indirect: 'indirect'} as const;

export function takeAway(analysis: Analysis, {pageText, corrections = new Map(), ...reading}: Taking): TakeAway {
  const source = sourceOf(analysis, reading);
  const directiveOf = textDirectives(analysis, pageText);
  const record = (quotation: AnalysedQuotation): QuotationRecord => {
    const given = givenSpeaker(quotation, analysis, corrections);
    const address = analysis.url ?? source.url; // the page that was read, where the fragment is known to lead
    const directive = address === null ? undefined : directiveOf(quotation.contents);
    return {
      quotation: quotedWords(quotation, analysis).join('\n\n'),
      kind: kinds[quotation.kind],
      speaker: given.speaker,
      asWritten: given.asWritten,
      role: given.role,
      named: given.named,
      cue: quotation.cue?.text ?? null,
      sentence: sentenceOf(quotation, analysis),
      confidence: quotation.confidence,
      attribution: given.attribution,
      outlet: source.outlet,
      title: source.title,
      authors: source.authors.map(({name}) => name),
      published: source.published,
      modified: source.modified,
      url: source.url,
      fragmentUrl: address === null || directive === undefined ? null : withTextDirective(address, directive),
      archiveUrl: source.url === null ? null : archiveLink(source.url, source.accessed),
      accessed: source.accessed,
      language: source.language,
      version: source.version,
    };
  };
  const {quotations} = analysis;
  return {
    source,
    verbatim: new Map(quotations.filter(({kind}) => kind !== 'indirect').map(one => [one.id, record(one)])),
    reported: quotations.filter(({kind, state}) => kind === 'indirect' && state === 'stated').map(record),
  };
}

/** Whole sentences, as the article has them: around the words, and around what names their speaker in the same paragraph. */
function sentenceOf({contents, cue, mention}: AnalysedQuotation, {text, blocks}: Analysis): string {
  const block = blocks.find(({start, end}) => contents.some(run => start <= run.start && run.start < end));
  const beside = [cue, mention].filter(span => span !== null);
  const there = beside.filter(({start, end}) => block && block.start <= start && end <= block.end);
  const {start, end} = sentenceAround(text, blocks, [...contents, ...there]);
  return text.slice(start, end);
}

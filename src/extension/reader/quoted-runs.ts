/** Where quotations stand in the article's text, and whom to name beside a block. */
import type {AnalysedQuotation, Analysis} from '../../core/types.ts';

/** Code units of `Analysis.text`. */
export type QuotedRun = {
  readonly start: number;
  readonly end: number;
  readonly quotation: number;
  /** Not verbatim: to be found, not marked. */
  readonly reported: boolean;
};

/** Quoted runs in text order; of two that overlap the earlier stays. */
export function quotedRuns({quotations}: Analysis): readonly QuotedRun[] {
  const all = quotations
    .flatMap(({id, kind, contents}) =>
      contents.map(({start, end}) => ({start, end, quotation: id, reported: kind === 'indirect'})),
    )
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return all.filter(run => {
    if (run.start < end || run.end <= run.start) return false;
    end = run.end;
    return true;
  });
}

/** Names of those whose words in marks begin in this block. */
export function speakersIn({quotations, speakers}: Analysis, block: Analysis['blocks'][number]): string {
  const beginHere = quotations.filter(({kind, state, contents: [first]}) => {
    if (kind === 'indirect' || state !== 'stated') return false;
    return first !== undefined && block.start <= first.start && first.start < block.end;
  });
  const names = beginHere.flatMap(quotation => shownSpeaker(quotation, speakers) ?? []);
  return [...new Set(names)].join(' · ');
}

const fair = 0.5; // below, the popup says "not certain"

/** Of a quotation whose speaker is stated; a question mark where that is not certain. */
export function shownSpeaker(
  {speaker, state, confidence}: AnalysedQuotation,
  speakers: Analysis['speakers'],
): string | undefined {
  const name = state === 'stated' ? speakers.find(({id}) => id === speaker)?.name : undefined;
  return name !== undefined && confidence < fair ? `${name}?` : name;
}

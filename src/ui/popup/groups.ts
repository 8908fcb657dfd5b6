/** Quotations in marks by speaker: speakers in the order of their first quotation, then the doubtful, then the untold. */
import type {AnalysedQuotation, AnalysedSpeaker, Analysis} from '../../core/types.ts';

export type Group = {
  readonly state: AnalysedQuotation['state'];
  /** undefined for the quotations without a named speaker. */
  readonly speaker: AnalysedSpeaker | undefined;
  readonly quotations: readonly AnalysedQuotation[];
};

export function groupBySpeaker({quotations: all, speakers}: Pick<Analysis, 'quotations' | 'speakers'>): Group[] {
  const quotations = all.filter(({kind}) => kind !== 'indirect');
  const speakerOf = ({state, speaker}: AnalysedQuotation) =>
    state === 'stated' ? speakers.find(({id}) => id === speaker) : undefined;
  const stated = [...new Set(quotations.map(speakerOf))]
    .filter(speaker => speaker !== undefined)
    .map(speaker => ({
      state: 'stated' as const,
      speaker,
      quotations: quotations.filter(quotation => speakerOf(quotation) === speaker),
    }));
  const rest = quotations.filter(quotation => speakerOf(quotation) === undefined);
  const notStated = rest.filter(({state}) => state === 'not-stated');
  const unclear = rest.filter(({state}) => state !== 'not-stated');
  return [
    ...stated,
    {state: 'unclear' as const, speaker: undefined, quotations: unclear},
    {state: 'not-stated' as const, speaker: undefined, quotations: notStated},
  ].filter(group => group.quotations.length > 0);
}

/** Where quotations stand in the article's text, and whom to name beside a block. */
import type {Analysis} from '../../core/types.ts';

/** Code units of `Analysis.text`. */
export type QuotedRun = {readonly start: number; readonly end: number; readonly quotation: number};

/** Quoted runs in text order; of two that overlap the earlier stays. */
export function quotedRuns({quotations}: Analysis): readonly QuotedRun[] {
  const all = quotations
    .flatMap(({id, contents}) => contents.map(({start, end}) => ({start, end, quotation: id})))
    .sort((a, b) => a.start - b.start);
  let end = 0;
  return all.filter(run => {
    if (run.start < end || run.end <= run.start) return false;
    end = run.end;
    return true;
  });
}

/** Names of those whose quotations begin in this block. */
export function speakersIn({quotations, speakers}: Analysis, block: Analysis['blocks'][number]): string {
  const beginHere = quotations.filter(({state, contents: [first]}) => {
    return state === 'stated' && first !== undefined && block.start <= first.start && first.start < block.end;
  });
  const names = beginHere.flatMap(({speaker}) => speakers.find(({id}) => id === speaker)?.name ?? []);
  return [...new Set(names)].join(' · ');
}

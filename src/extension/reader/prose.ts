/** Blocks of the article as elements, quotations marked. The text in them is the article's, unit for unit. */
import type {Analysis} from '../../core/types.ts';

type AnalysedBlock = Analysis['blocks'][number];
type Run = {readonly start: number; readonly end: number; readonly quotation: number};

const tags = {heading: 'h2', paragraph: 'p', blockquote: 'p', item: 'li'} as const;
/** Neighbours of these kinds share one parent. */
const parents: Partial<Record<AnalysedBlock['kind'], string>> = {blockquote: 'blockquote', item: 'ul'};

export function proseElements(doc: Document, analysis: Analysis, token: string): Element[] {
  const runs = runsOf(analysis);
  const elements: Element[] = [];
  let kindBefore: AnalysedBlock['kind'] | undefined;
  for (const block of analysis.blocks) {
    const element = blockElement(doc, analysis, block, runs, token);
    const parent = parents[block.kind];
    if (parent === undefined) elements.push(element);
    else if (block.kind === kindBefore) elements.at(-1)?.append(element);
    else {
      const group = doc.createElement(parent);
      group.append(element);
      elements.push(group);
    }
    kindBefore = block.kind;
  }
  return elements;
}

/** Quoted runs in text order; of two that overlap the earlier stays. */
function runsOf({quotations}: Analysis): Run[] {
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

function blockElement(
  doc: Document,
  analysis: Analysis,
  block: AnalysedBlock,
  runs: readonly Run[],
  token: string,
): Element {
  const element = doc.createElement(tags[block.kind]);
  let at = block.start;
  for (const run of runs) {
    if (run.end <= block.start || run.start >= block.end) continue;
    const start = Math.max(run.start, at);
    const end = Math.min(run.end, block.end);
    const words = doc.createElement('span');
    words.setAttribute(`data-${token}`, 'quotation');
    words.setAttribute(`data-${token}-quotation`, String(run.quotation));
    words.textContent = analysis.text.slice(start, end);
    element.append(analysis.text.slice(at, start), words);
    at = end;
  }
  element.append(analysis.text.slice(at, block.end));
  const speakers = speakersOf(analysis, block);
  if (speakers !== '') element.setAttribute(`data-${token}-speakers`, speakers);
  return element;
}

/** Names of those whose quotations begin in this block. */
function speakersOf({quotations, speakers}: Analysis, block: AnalysedBlock): string {
  const beginHere = quotations.filter(({state, contents: [first]}) => {
    return state === 'stated' && first !== undefined && block.start <= first.start && first.start < block.end;
  });
  const names = beginHere.flatMap(({speaker}) => speakers.find(({id}) => id === speaker)?.name ?? []);
  return [...new Set(names)].join(' · ');
}

/** A whole analysis from a few words, for tests of what is shown. */
import type {AnalysedQuotation, AnalysedSpeaker, Analysis} from '../../src/core/types.ts';

type Quoted = Partial<Omit<AnalysedQuotation, 'contents'>> & {readonly runs: readonly string[]};
type Block = string | {readonly kind: Analysis['blocks'][number]['kind']; readonly text: string};

/** Each run stands somewhere in the blocks; ids are the places in the lists. */
export function analysisOf(
  blocks: readonly Block[],
  quoted: readonly Quoted[] = [],
  speakers: readonly Partial<AnalysedSpeaker>[] = [],
  rest: Partial<Analysis> = {},
): Analysis {
  const parts = blocks.map(block => (typeof block === 'string' ? {kind: 'paragraph' as const, text: block} : block));
  const text = parts.map(part => part.text).join('\n\n');
  let at = 0;
  const spans = parts.map(({kind, text: words}) => {
    const start = at;
    at += words.length + 2;
    return {kind, start, end: start + words.length};
  });
  return {
    schema: 1,
    url: 'https://news.example/1',
    title: 'A title',
    byline: null,
    authors: [],
    siteName: null,
    section: null,
    published: null,
    modified: null,
    leadImage: null,
    canonicalUrl: null,
    nextPages: [],
    sources: {},
    language: 'en',
    text,
    blocks: spans,
    captions: [],
    quotations: quoted.map(({runs, ...quotation}, id) => ({
      id,
      kind: 'direct',
      text: runs.join(' … '),
      contents: runs.map(run => ({start: text.indexOf(run), end: text.indexOf(run) + run.length})),
      state: 'stated',
      speaker: 0,
      mention: null,
      cue: null,
      modality: 'affirmed',
      confidence: 1,
      basis: 'cue-beside-name',
      reason: '',
      reports: null,
      ...quotation,
    })),
    speakers: speakers.map((speaker, id) => ({
      id,
      name: `Speaker ${id}`,
      named: true,
      role: null,
      mentions: [],
      ...speaker,
    })),
    mentionedOnly: [],
    declined: [],
    removed: [],
    completeness: 1,
    warnings: [],
    ...rest,
  };
}

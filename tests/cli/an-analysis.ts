import type {AnalysedQuotation, Analysis} from '../../src/core/types.ts';

/** An analysis of nothing, with what a test needs in it. */
export function anAnalysis(parts: Partial<Analysis>): Analysis {
  return {
    schema: 1,
    url: null,
    title: null,
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
    language: null,
    text: '',
    blocks: [],
    captions: [],
    quotations: [],
    speakers: [],
    mentionedOnly: [],
    declined: [],
    removed: [],
    completeness: 1,
    warnings: [],
    ...parts,
  };
}

/** Blocks joined as the analysis joins them. */
export function withBlocks(...blocks: readonly (readonly [Analysis['blocks'][number]['kind'], string])[]): Analysis {
  let start = 0;
  const spans = blocks.map(([kind, words]) => {
    const span = {kind, start, end: start + words.length};
    start = span.end + 2;
    return span;
  });
  return anAnalysis({text: blocks.map(([, words]) => words).join('\n\n'), blocks: spans});
}

export function aQuotation(parts: Partial<AnalysedQuotation>): AnalysedQuotation {
  return {
    id: 0,
    kind: 'direct',
    text: 'We won.',
    contents: [],
    state: 'not-stated',
    speaker: null,
    mention: null,
    cue: null,
    modality: 'affirmed',
    confidence: 0,
    basis: 'no-speaker-in-text',
    reason: 'The text does not say who said it.',
    reports: null,
    ...parts,
  };
}

import type {QuotationRecord} from '../../../src/core/cite/record.ts';
import type {Source} from '../../../src/core/cite/source.ts';

export const aSource: Source = {
  outlet: 'The Paper',
  title: 'The bridge stays',
  authors: [{name: 'Anna B. Smith', kind: 'person'}],
  published: '2022-01-26T23:30:00-05:00',
  modified: null,
  url: 'https://paper.example/bridge',
  accessed: '2026-11-27T20:30:00+01:00',
  language: 'en',
  version: '0.1.0',
};

export const aRecord: QuotationRecord = {
  ...aSource,
  quotation: '“We won,”',
  kind: 'direct',
  speaker: 'Jane Doe',
  asWritten: 'she',
  role: 'mayor of Springfield',
  named: true,
  cue: 'said',
  sentence: '“We won,” she said.',
  confidence: 0.97,
  attribution: 'automatic',
  authors: ['Anna B. Smith'],
  fragmentUrl: 'https://paper.example/bridge#:~:text=We%20won',
  archiveUrl: 'https://web.archive.org/web/20261127193000/https://paper.example/bridge',
};

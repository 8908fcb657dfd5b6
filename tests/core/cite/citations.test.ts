import {describe, expect, test} from 'vitest';
import {apSentence} from '../../../src/core/cite/ap.ts';
import {apaCitation, apaReference} from '../../../src/core/cite/apa.ts';
import {mlaCitation, mlaEntry} from '../../../src/core/cite/mla.ts';
import type {QuotationRecord} from '../../../src/core/cite/record.ts';
import type {Source} from '../../../src/core/cite/source.ts';
import {aRecord, aSource} from './a-record.ts';

const person = (name: string) => ({name, kind: 'person'}) as const;
const organisation = (name: string) => ({name, kind: 'organisation'}) as const;

describe('AP', () => {
  test.each<[string, Partial<QuotationRecord>]>([
    ['“We won,” said Jane Doe, mayor of Springfield, as quoted by The Paper on Jan. 26, 2022.', {}],
    ['“We won,” Jane Doe said, as quoted by The Paper on Jan. 26, 2022.', {role: null}],
    ['“Did we win?” Jane Doe said, as quoted by The Paper on Jan. 26, 2022.', {role: null, quotation: '“Did we win?”'}],
    [
      'Jane Doe, mayor of Springfield, said, as quoted by The Paper on Jan. 26, 2022: “We won.”',
      {quotation: '“We won.”'},
    ],
    [
      'Jane Doe said “a great day” as quoted by The Paper on Jan. 26, 2022.',
      {role: null, quotation: '“a great day”', kind: 'partial'},
    ],
    [
      'Jane Doe said, as quoted by The Paper on Jan. 26, 2022: “We won,” … “again.”',
      {role: null, quotation: '“We won,” … “again.”'},
    ],
    ['“We won,” [speaker to be checked] said, as quoted by The Paper on Jan. 26, 2022.', {speaker: null, role: null}],
    ['“We won,” Jane Doe said, as quoted by The Paper.', {role: null, published: null}],
    ['“We won,” Jane Doe said, as quoted on Sept. 2, 2022.', {role: null, outlet: null, published: '2022-09-02'}],
    ['“We won,” Jane Doe said.', {role: null, outlet: null, published: null}],
    ['Jane Doe said “a day”.', {role: null, outlet: null, published: null, quotation: '“a day”'}],
    ['Jane Doe said: “We won.”', {role: null, outlet: null, published: null, quotation: '“We won.”'}],
  ])('%s', (expected, parts) => expect(apSentence({...aRecord, ...parts})).toBe(expected));
});

describe('APA', () => {
  test.each<[string, Partial<QuotationRecord>, Partial<Source>]>([
    ['“We won,” (Jane Doe, as cited in Smith, 2022).', {}, {}],
    ['“We won,” ([speaker to be checked], as cited in Smith, 2022).', {speaker: null}, {}],
    ['“We won,” (Jane Doe, as cited in Smith, n.d.).', {}, {published: null}],
    ['“We won,” (Jane Doe, as cited in “The bridge stays”, 2022).', {}, {authors: []}],
    ['“We won,” (Jane Doe, as cited in Reuters, 2022).', {}, {authors: [organisation('Reuters')]}],
    [
      '“We won,” (Jane Doe, as cited in Smith & Jones, 2022).',
      {},
      {authors: [person('Ann Smith'), person('Bo Jones')]},
    ],
    [
      '“We won,” (Jane Doe, as cited in Smith et al., 2022).',
      {},
      {authors: [person('Ann Smith'), person('Bo Jones'), person('Cy Poe')]},
    ],
  ])('%s', (expected, record, source) =>
    expect(apaCitation({...aRecord, ...record}, {...aSource, ...source}).split('\n\n')[0]).toBe(expected),
  );

  test.each<[string, Partial<Source>]>([
    ['Smith, A. B. (2022, January 26). The bridge stays. The Paper. https://paper.example/bridge', {}],
    ['The bridge stays. (2022, January 26). The Paper. https://paper.example/bridge', {authors: []}],
    [
      'The Paper. (2022, January 26). The bridge stays. https://paper.example/bridge',
      {authors: [organisation('The Paper')]},
    ],
    ['Smith, A. B. (n.d.). Who won? The Paper.', {published: null, title: 'Who won?', url: null}],
    [
      'Smith, A., Jones, B., & van der Berg, C.-D. (2022, January 26). The bridge stays. The Paper.',
      {authors: [person('Ann Smith'), person('Bo Jones'), person('Carl-Dietrich van der Berg')], url: null},
    ],
    [
      'King, M. L., Jr. (2022, January 26). The bridge stays. The Paper.',
      {authors: [person('Martin Luther King Jr.')], url: null},
    ],
    [
      `${'Smith, A., '.repeat(19)}. . . Poe, C. (n.d.). [Untitled].`,
      {
        authors: [...Array.from({length: 20}, () => person('Ann Smith')), person('Cy Poe')],
        published: null,
        title: null,
        outlet: null,
        url: null,
      },
    ],
  ])('%s', (expected, source) => expect(apaReference({...aSource, ...source})).toBe(expected));
});

describe('MLA', () => {
  test.each<[string, Partial<QuotationRecord>, Partial<Source>]>([
    ['Jane Doe said “We won,” (qtd. in Smith).', {}, {}],
    ['[speaker to be checked] said “We won,” (qtd. in Smith).', {speaker: null}, {}],
    ['Jane Doe said “We won,” (qtd. in “The bridge stays”).', {}, {authors: []}],
    ['Jane Doe said “We won,” (qtd. in “The bridge stays”).', {}, {authors: [organisation('The Paper')]}],
    ['Jane Doe said “We won,” (qtd. in Smith and Jones).', {}, {authors: [person('Ann Smith'), person('Bo Jones')]}],
  ])('%s', (expected, record, source) =>
    expect(mlaCitation({...aRecord, ...record}, {...aSource, ...source}).split('\n\n')[0]).toBe(expected),
  );

  test.each<[string, Partial<Source>]>([
    [
      'Smith, Anna B. “The bridge stays.” The Paper, 26 Jan. 2022, https://paper.example/bridge. Accessed 27 Nov. 2026.',
      {},
    ],
    ['“Who won?” The Paper. Accessed 27 Nov. 2026.', {authors: [], title: 'Who won?', published: null, url: null}],
    [
      'Smith, Ann, and Bo Jones. “The bridge stays.” The Paper, 26 Jan. 2022. Accessed 27 Nov. 2026.',
      {authors: [person('Ann Smith'), person('Bo Jones')], url: null},
    ],
    [
      'Smith, Ann, et al. “The bridge stays.” The Paper, 26 Jan. 2022. Accessed 27 Nov. 2026.',
      {authors: [person('Ann Smith'), person('Bo Jones'), person('Cy Poe')], url: null},
    ],
    [
      '“The bridge stays.” The Paper, 1 June 2022. Accessed 27 Nov. 2026.',
      {authors: [organisation('The Paper')], url: null, published: '2022-06-01'},
    ],
  ])('%s', (expected, source) => expect(mlaEntry({...aSource, ...source})).toBe(expected));
});

describe('no character between the marks changes', () => {
  const odd = '“ A  b ‘c’—d… 1 < 2 & *x* _y_ `z`;\u00a0=1+1”';
  test.each([
    ['AP', apSentence({...aRecord, quotation: odd})],
    ['APA', apaCitation({...aRecord, quotation: odd}, aSource)],
    ['MLA', mlaCitation({...aRecord, quotation: odd}, aSource)],
  ])('%s', (_, copied) => expect(copied).toContain(odd));
});

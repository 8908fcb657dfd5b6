import {describe, expect, test} from 'vitest';
import {markdownOf} from '../../../src/core/export/markdown.ts';
import type {Analysis} from '../../../src/core/types.ts';
import {anAnalysis, aQuotation, withBlocks} from '../../cli/an-analysis.ts';

const article = (analysis: Analysis): string => markdownOf(analysis).replace(/\n*## Quotations[\s\S]*/, '');
const quotations = (analysis: Analysis): string => markdownOf(analysis).replace(/[\s\S]*## Quotations\n\n/, '');

describe('the head', () => {
  test.each<[string, Partial<Analysis>]>([
    ['', {}],
    ['# We won', {title: 'We won'}],
    ['# 5 \\* 4 \\[a_b]', {title: '5 * 4 [a_b]'}],
    ['By Jane Doe · The Paper · 2022-01-26', {byline: 'By Jane Doe', siteName: 'The Paper', published: '2022-01-26'}],
    [
      'Jane Doe, Reuters',
      {
        authors: [
          {name: 'Jane Doe', kind: 'person'},
          {name: 'Reuters', kind: 'organisation'},
        ],
      },
    ],
    ['The Paper', {byline: '', siteName: 'The Paper'}],
    [
      'Politics · 2022-01-26 · updated 2022-01-27',
      {section: 'Politics', published: '2022-01-26', modified: '2022-01-27'},
    ],
    ['2022-01-26', {published: '2022-01-26', modified: '2022-01-26'}],
    [
      '<https://news.example/1> · [Lead image](https://news.example/1.jpg) (Jane Doe/AP)',
      {
        url: 'https://news.example/1?from=home',
        canonicalUrl: 'https://news.example/1',
        leadImage: {url: 'https://news.example/1.jpg', credit: 'Jane Doe/AP'},
      },
    ],
    [
      '_A good part of the article may be missing: 62 % of what looks like it was read._',
      {completeness: 0.62, warnings: ['much-left-out']},
    ],
    ['_The site seems to show only a part of this article._', {warnings: ['text-cut']}],
    ['_Another part of the page may be the article._', {warnings: ['candidates-disagree']}],
  ])('%s', (expected, parts) => expect(article(anAnalysis(parts))).toBe(expected));
});

test('further pages are named below the text', () => {
  const nextPages = ['https://news.example/1?page=2', 'https://news.example/1?page=3'];
  expect(article(anAnalysis({nextPages}))).toBe(
    'The article goes on: <https://news.example/1?page=2> · <https://news.example/1?page=3>',
  );
});

describe('the blocks', () => {
  test.each<[string, Analysis]>([
    ['one\n\ntwo', withBlocks(['paragraph', 'one'], ['paragraph', 'two'])],
    ['## one\n\ntwo', withBlocks(['heading', 'one'], ['paragraph', 'two'])],
    ['> one\n>\n> two', withBlocks(['blockquote', 'one'], ['blockquote', 'two'])],
    ['- one\n- two\n\nthree', withBlocks(['item', 'one'], ['item', 'two'], ['paragraph', 'three'])],
    ['\\# one', withBlocks(['paragraph', '# one'])],
    ['1\\. one', withBlocks(['paragraph', '1. one'])],
    ['\\<script>', withBlocks(['paragraph', '<script>'])],
    ['“rock ’n’ roll” \\*', withBlocks(['paragraph', '“rock ’n’ roll” *'])],
  ])('%s', (expected, analysis) => expect(article(analysis)).toBe(expected));
});

describe('the quotations', () => {
  const nowhere = {start: 0, end: 0, text: ''};
  const speakers: Analysis['speakers'] = [
    {id: 0, name: 'Jane Doe', named: true, role: 'the mayor', mentions: []},
    {id: 1, name: 'a *senior* official', named: false, role: null, mentions: []},
  ];
  const stated = {state: 'stated', confidence: 0.934, reason: '“said” stands beside the name.'} as const;

  test.each<[string, Partial<Analysis>]>([
    ['None found.', {}],
    [
      'Found by their marks alone: who speaks is not read in the language of the article.\n\nNone found.',
      {warnings: ['language-not-read'], language: 'ja'},
    ],
    [
      'Found by their marks alone: who speaks is not read in the language of the article.\n\n1. Speaker not read\n\n   > We won.\n\n   direct, speaker not read (0.00): Found by its marks.',
      {
        warnings: ['language-not-read'],
        quotations: [aQuotation({basis: 'language-not-read', reason: 'Found by its marks.'})],
      },
    ],
    [
      'Reading who speaks is experimental in the language of the article: check it in the text.\n\n1. **Jane Doe**, the mayor\n\n   > We won.\n\n   direct, stated, not certain (0.45): “said” stands beside the name.',
      {
        warnings: ['speakers-experimental'],
        speakers,
        quotations: [aQuotation({...stated, confidence: 0.45, speaker: 0})],
      },
    ],
    [
      '1. **Jane Doe**, the mayor\n\n   > We won.\n\n   direct, stated (0.93): “said” stands beside the name.',
      {speakers, quotations: [aQuotation({...stated, speaker: 0})]},
    ],
    [
      '1. **a \\*senior\\* official**\n\n   > We won.\n   >\n   > All of it.\n\n   mixed, stated (0.93): “said” stands beside the name.',
      {speakers, quotations: [aQuotation({...stated, kind: 'mixed', speaker: 1, text: 'We won.\n\nAll of it.'})]},
    ],
    [
      '1. Speaker unclear\n\n   > We won.\n\n   direct, unclear (0.40): Several may have said it.',
      {quotations: [aQuotation({state: 'unclear', confidence: 0.4, reason: 'Several may have said it.'})]},
    ],
    [
      '1. Speaker not stated\n\n   > We won.\n\n   direct, not stated (0.00): The text does not say who said it.',
      {quotations: [aQuotation({})]},
    ],
    [
      '1. **Jane Doe**, the mayor\n\n   > We won.\n\n   direct, stated (0.93): “said” stands beside the name. It reports the words of a \\*senior\\* official.',
      {
        speakers,
        quotations: [
          aQuotation({
            ...stated,
            speaker: 0,
            reports: {
              speaker: 1,
              mention: {start: 0, end: 2, text: 'We'},
              cue: {start: 3, end: 6, text: 'won'},
            },
          }),
        ],
      },
    ],
    [
      'None found.\n\n**Declined to comment:** Jane Doe, the mayor; the ministry\n\n**Named, not quoted:** Ann Lee; Tom Reed, baker',
      {
        declined: [
          {name: 'Jane Doe', role: 'the mayor'},
          {name: 'the ministry', role: null},
        ].map(one => ({...one, named: true, speaker: null, mention: nowhere, phrase: nowhere})),
        mentionedOnly: [
          {name: 'Ann Lee', role: null, mentions: []},
          {name: 'Tom Reed', role: 'baker', mentions: []},
        ],
      },
    ],
  ])('%s', (expected, parts) => expect(quotations(anAnalysis(parts)).trimEnd()).toBe(expected));

  test('are numbered', () => {
    const two = [aQuotation({id: 0}), aQuotation({id: 1})];
    expect(quotations(anAnalysis({quotations: two})).match(/^\d\./gm)).toEqual(['1.', '2.']);
  });
});

describe('reported words', () => {
  const speakers: Analysis['speakers'] = [{id: 0, name: 'Jane Doe', named: true, role: 'the mayor', mentions: []}];
  const cue = {start: 0, end: 11, text: 'did not say'};
  const report = {
    kind: 'indirect',
    state: 'stated',
    speaker: 0,
    cue,
    confidence: 0.71,
    text: 'that taxes rise',
  } as const;
  const reason = 'Its sentence says who speaks.';
  const reported = (analysis: Analysis): string =>
    markdownOf(analysis).match(/## Reported, not verbatim\n\n([\s\S]*)/)?.[1] ?? 'none';

  test('stand apart from quotations, in no marks, with what denies them', () => {
    const analysis = anAnalysis({speakers, quotations: [aQuotation({...report, modality: 'negated', reason})]});
    expect(quotations(analysis)).toMatch(/^None found\./);
    expect(reported(analysis)).toBe(
      `1. **Jane Doe**, the mayor · did not say\n\n   that taxes rise\n\n   indirect, negated (0.71): ${reason}\n`,
    );
  });

  test.each<[string, Partial<Analysis>]>([
    ['where there are none', {}],
    ['where their speaker is not sure', {quotations: [aQuotation({...report, state: 'unclear', speaker: null})]}],
  ])('no heading %s', (_, parts) => expect(reported(anAnalysis({speakers, ...parts}))).toBe('none'));
});

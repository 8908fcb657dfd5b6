import {describe, expect, test} from 'vitest';
import type {Analysis} from '../../../src/core/types.ts';
import {analysisOf} from '../analysis.ts';
import {page, show} from './show.tsx';

describe('the article', () => {
  const head = (rest: Partial<Analysis>, receipt = page.receipt) => {
    const {texts, all} = show({page: {...page, receipt, analysis: analysisOf(['x'], [], [], rest)}});
    return {title: texts('title'), facts: all('head').map(one => one.querySelector('.facts')?.textContent)};
  };

  test.each<[string, Partial<Analysis>, string]>([
    [
      'all that is told',
      {siteName: 'The Paper', published: '2026-03-09T07:15:00+01:00'},
      'The PaperMar 9, 2026Whole text',
    ],
    ['some of it left out', {completeness: 0.8}, 'About 80% of the page’s text'],
    ['a line left out', {completeness: 0.96}, 'Whole text'],
    ['a date that is none', {published: 'last week'}, 'Whole text'],
  ])('%s', (_, rest, facts) => expect(head(rest)).toEqual({title: ['A title'], facts: [facts]}));

  test('where a wall stands it is whole as far as it is shown', () =>
    expect(head({}, {...page.receipt, wall: true}).facts).toEqual(['As far as the page shows it']));

  test('no head without a title', () => expect(head({title: null}).title).toEqual([]));
});

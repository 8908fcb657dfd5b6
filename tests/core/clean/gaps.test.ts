import {describe, expect, test} from 'vitest';
import {gaps} from '../../../src/core/clean/gaps.ts';
import {blocksOf, bodyOf} from '../../support/page.ts';

const paragraph = (topic: string) => `<p>The council met on Tuesday to talk about ${topic} until midnight came.</p>`;
const prose = 'The bridge was built a hundred years ago, and it has been closed for repairs since May.';

/** What is found between two paragraphs that were kept. */
function found(between: string): readonly string[] {
  const blocks = blocksOf(
    bodyOf(`<div>${paragraph('the bridge')}${between}${paragraph('the tram')}</div><p>${prose}</p>`),
  );
  const kept = new Set(blocks.filter(({text}) => text.startsWith('The council')));
  return gaps(kept, blocks).map(({text}) => text);
}

describe('between paragraphs that were kept', () => {
  test.each<[string, string, string[]]>([
    ['a subhead', '<h2 class="header-anchor">The bridge</h2>', ['The bridge']],
    [
      'prose in a section of another make',
      `<section class="card"><p>${prose.replace('bridge', 'tram')}</p></section>`,
      [prose.replace('bridge', 'tram')],
    ],
    [
      'the heading of such a section',
      `<section><h3>Trams</h3><p>${prose.replace('bridge', 'tram')}</p></section>`,
      [prose.replace('bridge', 'tram'), 'Trams'],
    ],
    ['a word in such a section', '<section><p>Trams</p></section>', []],
    ['a teaser that is cut short', `<section><p>${prose.replace('.', ' …')}</p></section>`, []],
    ['a box', `<section class="related"><p>${prose.replace('bridge', 'tram')}</p></section>`, []],
    ['what is said twice', `<section><p>${prose}</p></section><section><p>${prose}</p></section>`, []],
    ['a list of links', '<ul><li><a href="/b">The bridge that fell</a></li></ul>', []],
    ['an aside', `<aside><p>${prose.replace('bridge', 'tram')}</p></aside>`, []],
  ])('%s', (_, between, expected) => {
    expect(found(between)).toEqual(expected);
  });
});

import {expect, test} from 'vitest';
import {otherArticles} from '../../../src/core/clean/other-articles.ts';
import {blocksOf, bodyOf} from '../../support/page.ts';

const text = (topic: string) => `<p>${`The council met to talk about ${topic} until midnight came. `.repeat(6)}</p>`;
const other = '<p>The tram stood still for an hour.</p>';

test.each<[string, string, number]>([
  ['beside the one with the heading', `<article><h1>Bridge</h1>${text('it')}</article><article>${other}</article>`, 1],
  ['inside it', `<article><h1>Bridge</h1>${text('it')}<article>${other}</article></article>`, 0],
  [
    'with more text than it has',
    `<article><h1>Bridge</h1>${text('it')}</article><article>${text('a')}${text('b')}</article>`,
    0,
  ],
  [
    'where its own text stands elsewhere',
    `<article><h1>Bridge</h1><p>By Ann Lee</p></article><article>${other}</article>`,
    0,
  ],
  ['on a page without a main heading', `<article>${text('it')}</article><article>${other}</article>`, 0],
])('an article %s', (_, html, gone) => {
  const kept = blocksOf(bodyOf(html));
  expect(otherArticles(kept)).toHaveLength(gone);
});

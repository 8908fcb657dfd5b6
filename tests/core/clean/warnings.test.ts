import {expect, test} from 'vitest';
import {doubtsAbout} from '../../../src/core/clean/warnings.ts';
import {blocksOf, bodyOf} from '../../support/page.ts';

const paragraphs = (about: string, count: number) =>
  `<p>The council met on Tuesday to talk about the ${about}, and it went on until midnight.</p>`.repeat(count);
const article = `<article>${paragraphs('bridge', 4)}</article>`;

test.each<[string, string, readonly string[]]>([
  ['another, longer text', `<div>${paragraphs('ferry', 5)}</div>`, ['candidates-disagree']],
  ['another text, shorter', `<div>${paragraphs('ferry', 3)}</div>`, []],
  ['many comments', `<ol class="comment_list"><li><div>${paragraphs('ferry', 9)}</div></li></ol>`, []],
  [
    'a longer text behind longer comments',
    `<div class="comments">${paragraphs('ferry', 9)}</div><div>${paragraphs('tram', 6)}</div>`,
    ['candidates-disagree'],
  ],
])('beside the article %s', (_, beside, doubts) => {
  const blocks = blocksOf(bodyOf(`${article}${beside}`));
  const read = blocks.filter(({text}) => text.includes('bridge'));
  const stated = {words: 0, end: undefined};
  expect(doubtsAbout({article: read, blocks, stated, paidFor: false, completeness: 1})).toEqual(doubts);
});

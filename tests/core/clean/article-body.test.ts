import {expect, test} from 'vitest';
import {articleBody} from '../../../src/core/clean/article-body.ts';
import {articleAround, pageOf} from '../../support/page.ts';

const inside = (open: string, close: string) =>
  articleAround('').replace('<body>', `<body>${open}`).replace('</body>', `${close}</body>`);

test.each([
  ['an article', articleAround('')],
  ['an article in a custom element', inside('<app-root>', '</app-root>')],
  ['an article in a form', inside('<form>', '</form>')],
  ['an article in a table', inside('<table><tr><td>', '</td></tr></table>')],
])('%s', (_, html) => {
  const body = articleBody(pageOf(html));
  expect(body?.container.className).toBe('text');
  expect(body?.paragraphs.map(({element}) => element.localName)).toEqual(Array(7).fill('p'));
});

test('a page of short lines has none', () => expect(articleBody(pageOf('<p>Home</p><p>News</p>'))).toBeUndefined());

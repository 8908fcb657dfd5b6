import {expect, test} from 'vitest';
import {unfold} from '../../../src/core/dom/unfold.ts';
import {bodyOf} from '../../support/page.ts';

const button = '<button aria-expanded="false" aria-controls="rest">Read more</button>';

test.each([
  ['text that goes on', `<p>a</p><div id="rest" hidden><p>b</p></div>${button}`, true],
  ['hidden by its style', `<p>a</p><div id="rest" style="color: red; display: none"><p>b</p></div>${button}`, true],
  ['not from readers of the screen alone', `<p>a</p><div id="rest" aria-hidden="true"><p>b</p></div>${button}`, true],
  ['what no button unfolds', '<p>a</p><div id="rest" hidden><p>b</p></div>', false],
  ['what stands beside no paragraph', `<h2>Comments</h2><div id="rest" hidden><p>b</p></div>${button}`, false],
  ['a menu', `<p>a</p><ul id="rest" hidden><li>b</li></ul>${button}`, false],
])('%s: %s', (_, html, shown) => {
  const page = bodyOf(html);
  unfold(page);
  expect(page.getElementById('rest')?.matches('[hidden], [style], [aria-hidden]')).toBe(!shown);
});

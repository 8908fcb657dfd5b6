import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {listenForKeys} from '../../../src/extension/reader/keys.ts';

test.each([
  ['<button>', true],
  ['<input type="radio">', true],
  ['<input type="range">', true],
  ['<input>', false],
  ['<input type="search">', false],
  ['<textarea>', false],
  ['<p contenteditable>', false],
])('n on %s goes to the next quotation: %s', (html, goes) => {
  const {window} = new JSDOM(`<body>${html}`);
  let steps = 0;
  listenForKeys(window as unknown as Window, {escape() {}, next: () => void steps++, previous() {}});
  const press = new window.KeyboardEvent('keydown', {key: 'n', bubbles: true, composed: true});
  window.document.body.firstElementChild?.dispatchEvent(press);
  expect(steps > 0).toBe(goes);
});

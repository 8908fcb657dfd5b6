import {JSDOM} from 'jsdom';
import {beforeEach, expect, test, vi} from 'vitest';
import {onSuccession, succeed} from '../../src/extension/succession.ts';
import type {World} from '../../src/extension/world.ts';

const cutOff = vi.hoisted(() => ({yes: true}));
vi.mock('../../src/extension/port.ts', () => ({isCutOff: () => cutOff.yes}));

const old = 'pq0123456789ab';
const own = 'pqba9876543210';

function page(body: string) {
  const {window} = new JSDOM(`<body>${body}</body>`);
  vi.stubGlobal('Event', window.Event);
  const calls: string[] = [];
  const here = {token: own, pressed: true, guard: {look: () => calls.push('look')}} as unknown as World;
  return {document: window.document, here, calls};
}

beforeEach(() => {
  cutOff.yes = true;
});

test.each([
  ['a mark', `<p data-${old}="hide">x</p>`, '<p>x</p>'],
  ['a lock that was lifted', `<p data-${old}="unlock uninert">x</p>`, '<p inert="">x</p>'],
  [
    'a reading view',
    `<p>x</p><div data-${old}-view="reader" style="display: none; --size: 20px"><p data-${old}-view="bar">y</p></div>`,
    '<p>x</p>',
  ],
  ['what is no view and marked as one', `<div data-${old}-view="reader">x</div>`, '<div>x</div>'],
  ['a mark of our own', `<p data-${own}="hide">x</p>`, `<p data-${own}="hide">x</p>`],
  ['an attribute of the page', '<p data-pq="1" data-pqx="2">x</p>', '<p data-pq="1" data-pqx="2">x</p>'],
])('%s left by a life that has ended', (_name, body, after) => {
  const {document, here} = page(body);
  succeed(document, here);
  expect(document.body.innerHTML).toBe(after);
});

test('what still lives undoes its own work, once, and the guard looks anew', () => {
  const {document, here, calls} = page(`<p data-${old}="hide">x</p>`);
  onSuccession(document, old, () => calls.push('undone'));
  succeed(document, here);
  succeed(document, here);
  expect(calls).toEqual(['undone', 'look']);
});

test('a page that sends the event has no power over a life that goes on', () => {
  const {document, calls} = page('');
  cutOff.yes = false;
  onSuccession(document, old, () => calls.push('undone'));
  document.dispatchEvent(new Event(old));
  expect(calls).toEqual([]);
});

test('a start by the browser touches nothing: the reader may be in the reading view', () => {
  const {document, here} = page(`<p data-${old}="hide">x</p>`);
  succeed(document, {...here, pressed: undefined} as unknown as World);
  expect(document.body.innerHTML).toContain(old);
});

test('a page of so many levels that a browser would not survive the search is left as it is', () => {
  const {document, here} = page(`<p data-${old}="hide">x</p>`);
  let inner: Element = document.body;
  for (let level = 0; level < 5001; level++) inner = inner.appendChild(document.createElement('div'));
  succeed(document, here);
  expect(document.querySelector('p')?.hasAttribute(`data-${old}`)).toBe(true);
});

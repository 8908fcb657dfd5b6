import {expect, test} from 'vitest';
import {cleanerFor} from '../../../src/core/clean/cleaner.ts';
import type {Opened} from '../../../src/core/clean/opened.ts';
import {findOverlays} from '../../../src/core/clean/overlays.ts';
import {article, words} from '../../support/judged.ts';
import {laidOut} from '../../support/laid-out.ts';

const whole = 'position="fixed" box="0 0 1000 800"';
const page = (html: string) => {
  const laid = laidOut(html);
  return {...laid, cleaner: cleanerFor(laid.doc, laid.layout, words)};
};

test.each<[opened: Opened, goes: boolean]>([
  ['not', true],
  ['perhaps', true],
  ['likely', false],
  ['by-reader', false],
])('an empty cover with no nag, opened: %s: goes: %s', (how, goes) => {
  const {doc, layout, cleaner} = page(`<body>${article}<div ${whole}></div></body>`);
  expect(cleaner.loneBackdrops(findOverlays(doc, layout), () => how)).toHaveLength(goes ? 1 : 0);
});

test('a cover by style alone may be the page’s own where no nag has gone', () => {
  const {doc, layout, cleaner} = page(
    `<body box="0 0 1000 800" before="content: ''; position: fixed; width: 1000px; height: 800px"></body>`,
  );
  const overlays = findOverlays(doc, layout);
  expect([
    cleaner.backdrops(overlays, () => 'not').length,
    cleaner.loneBackdrops(overlays, () => 'not').length,
  ]).toEqual([1, 0]);
});

test.each<[opened: Opened, name: string, beside: string, goes: boolean]>([
  ['not', 'alone', '', true],
  ['by-reader', 'alone', '', true],
  ['not', 'behind a cart', '<aside position="fixed" box="620 0 380 800">Your cart</aside>', true],
  ['by-reader', 'behind a cart', '<aside position="fixed" box="620 0 380 800">Your cart</aside>', false],
  ['by-reader', 'behind a picture', '<div position="fixed" box="200 200 600 400"><img alt=""></div>', false],
  ['by-reader', 'beside a bar', '<header position="fixed" box="0 0 1000 100">The Estuary Post</header>', true],
])('an empty cover after a nag has gone, opened: %s, %s', (how, _name, beside, goes) => {
  const {doc, layout, cleaner} = page(`<body>${article}<div id="cover" ${whole}></div>${beside}</body>`);
  const found = cleaner.backdrops(findOverlays(doc, layout), () => how).map(({removal}) => removal.element.id);
  expect(found).toEqual(goes ? ['cover'] : []);
});

test.each<[cause: 'nag' | 'nothing', html: string, lifted: string[]]>([
  ['nag', '<main css="user-select: none">', ['MAIN unselect']],
  ['nothing', '<main css="user-select: none">', []],
  ['nag', '<main overflow="auto" inside="4000" box="0 0 1000 800">', ['HTML unlock']],
  ['nothing', '<main overflow="auto" inside="4000" box="0 0 1000 800">', []],
])('locks left by a %s: %s: %s', (cause, html, lifted) => {
  const held = html.includes('inside') ? 'overflow="hidden"' : '';
  const {cleaner} = page(`<html inside="3000" ${held}><body box="0 0 1000 800">${html}${article}</main></body></html>`);
  const found = cleaner.locks(cause, [], () => 'not').map(({removal, marks}) => `${removal.element.nodeName} ${marks}`);
  expect(found).toEqual(lifted);
});

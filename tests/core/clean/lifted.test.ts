import {describe, expect, test} from 'vitest';
import {everywhere, hits, inside, liftedOver} from '../../../src/core/clean/lifted.ts';
import {laidOut} from '../../support/laid-out.ts';

describe('what lies over the page and is worth a closer look', () => {
  test.each<[name: string, ids: string[], body: string]>([
    ['a fixed box', ['box'], '<div id="box" position="fixed" box="300 200 400 400"></div>'],
    ['a sticky one', ['box'], '<div id="box" position="sticky" box="0 0 1000 100"></div>'],
    [
      'each of two, one in the other',
      ['in', 'out'],
      '<div id="out" position="fixed" box="0 0 1000 800"><div id="in" position="absolute" box="300 200 400 400"></div></div>',
    ],
    ['a small button at the edge', ['box'], '<div id="box" position="fixed" box="940 740 50 50"></div>'],
    ['not a menu', [], '<nav position="fixed" box="0 0 1000 100"></nav>'],
    ['not a bar with a menu', [], '<div position="fixed" box="0 0 1000 100"><nav></nav></div>'],
    ['not what holds the article', [], '<div position="fixed" box="0 0 1000 800"><main></main></div>'],
    ['not what lies in the flow', [], '<div box="300 200 400 400"></div>'],
  ])('%s', (_name, ids, body) => {
    const {doc, layout} = laidOut(`<body><article box="0 0 1000 3000"></article>${body}</body>`);
    expect(liftedOver(hits(layout, everywhere), doc, layout).map(({id}) => id)).toEqual(ids);
  });

  test.each([
    ["content: ''; position: fixed", 1],
    ["content: '»'; position: static", 0],
  ])('what the style of the body lays there: %s', (style, count) => {
    const {doc, layout} = laidOut(`<body box="0 0 1000 800" before="${style}"></body>`);
    expect(liftedOver(hits(layout, everywhere), doc, layout)).toHaveLength(count);
  });
});

test('small things at the edges are met only where they are asked for', () => {
  const {layout} = laidOut('<body><div id="box" box="940 740 50 50"></div></body>');
  expect([everywhere, inside].map(places => [...hits(layout, places)].map(({id}) => id))).toEqual([['box'], []]);
});

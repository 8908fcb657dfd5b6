import {describe, expect, test} from 'vitest';
import {findOverlays} from '../../../src/core/clean/overlays.ts';
import {laidOut} from '../../support/laid-out.ts';

const article = `<main box="0 0 1000 3000"><p>${'A long and honest sentence about the harbour. '.repeat(60)}</p></main>`;

const names = (html: string) => {
  const {doc, layout} = laidOut(`<body>${html}</body>`);
  return findOverlays(doc, layout).map(({element}) => element.id);
};

describe('what lies over the page', () => {
  test.each([
    [
      'a fixed box in the middle',
      `${article}<div id="box" position="fixed" box="300 200 400 400">Hello</div>`,
      ['box'],
    ],
    [
      'the outermost of nested boxes',
      `${article}<div id="outer" position="fixed" box="0 0 1000 800"><div id="inner" position="absolute" box="300 200 400 400">Hello</div></div>`,
      ['outer'],
    ],
    ['an absolute box', `${article}<div id="box" position="absolute" box="100 100 800 600">Hello</div>`, ['box']],
    ['nothing over the article', article, []],
    [
      'never an app shell that holds the article',
      `<div id="app" position="fixed" box="0 0 1000 800">${article}</div>`,
      [],
    ],
    [
      'a box inside an app shell',
      `<div id="app" position="fixed" box="0 0 1000 800">${article}<div id="box" position="absolute" box="300 200 400 400">Hello</div></div>`,
      ['box'],
    ],
    ['a badge at the edge', `${article}<div id="badge" position="fixed" box="940 740 50 50">Hello</div>`, ['badge']],
    [
      'not a badge where nobody looks',
      `${article}<div id="badge" position="fixed" box="400 180 30 30">Hello</div>`,
      [],
    ],
  ])('%s', (_name, html, expected) => expect(names(html)).toEqual(expected));
});

test('an overlay says what its shadow tree says, and not what its scripts say', () => {
  const {doc, layout, find} = laidOut(
    `${article}<div id="host" position="fixed" box="300 200 400 400"><script>var hidden = 1;</script></div>`,
  );
  find('#host').attachShadow({mode: 'open'}).innerHTML = '<style>p{color:red}</style><p>Please  switch it off</p>';
  expect(findOverlays(doc, layout).map(({text}) => text)).toEqual(['Please switch it off']);
});

test('what is lifted inside a shadow tree stands for its host', () => {
  const {doc, layout, find} = laidOut(`${article}<x-gate id="host"></x-gate>`);
  const shadow = find('#host').attachShadow({mode: 'open'});
  shadow.innerHTML = '<div position="fixed" box="0 0 1000 800">Switch it off</div>';
  const inner = shadow.firstElementChild ?? undefined;
  const piercing = {...layout, hit: () => inner};
  expect(findOverlays(doc, piercing).map(({element, text}) => [element.id, text])).toEqual([['host', 'Switch it off']]);
});

test('a sandboxed frame says what its srcdoc says', () => {
  const {doc, layout} = laidOut(
    `${article}<iframe sandbox srcdoc="<p>Switch <b>it</b> off</p>" position="fixed" box="0 0 1000 800"></iframe>`,
  );
  expect(findOverlays(doc, layout).map(({text}) => text)).toEqual(['Switch it off']);
});

test.each([
  [
    'words',
    `css="" before="content: 'Switch it off'; position: fixed; width: 1000px; height: 800px"`,
    ['Switch it off'],
  ],
  [
    'a quoted word',
    `before="content: 'Switch \\'it\\' off'; position: fixed; width: 1000px; height: 800px"`,
    ["Switch 'it' off"],
  ],
  ['not a mark in the flow', `before="content: '»'; position: static"`, []],
  ['not what is not there', '', []],
])('what the style of the body lays over the page: %s', (_name, attributes, expected) => {
  const {doc, layout} = laidOut(`<body box="0 0 1000 800" ${attributes}></body>`);
  expect(findOverlays(doc, layout).map(({text}) => text)).toEqual(expected);
});

import {describe, expect, test} from 'vitest';
import {backdropRemovals, nagRemovals} from '../../../src/core/clean/overlay-removals.ts';
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
    ['not a small badge', `${article}<div id="badge" position="fixed" box="480 380 60 60">Hello</div>`, []],
    [
      'not a log-in',
      `${article}<div id="box" position="fixed" box="300 200 400 400">Sign in <input type="password" box="320 300 200 40"></div>`,
      [],
    ],
    [
      'not a log-in that asks for an address first',
      `${article}<div id="box" position="fixed" box="300 200 400 400">Sign in <input type="email" box="320 300 200 40"></div>`,
      [],
    ],
    [
      'not a menu',
      `${article}<div id="box" position="fixed" box="0 0 1000 800"><nav><a href="/ads">Ad blockers</a></nav></div>`,
      [],
    ],
    [
      'not a bar of links',
      `${article}<div id="box" position="sticky" box="0 0 1000 150">${'<a href="/ads">Ad blockers</a>'.repeat(3)}</div>`,
      [],
    ],
    [
      'a notice with links to instructions',
      `${article}<div id="box" position="fixed" box="300 200 400 400">${'<a href="/how">How</a>'.repeat(3)}</div>`,
      ['box'],
    ],
    [
      'a notice with a field that is not shown',
      `${article}<div id="box" position="fixed" box="300 200 400 400">Switch it off <textarea></textarea></div>`,
      ['box'],
    ],
    [
      'not a player',
      `${article}<div id="box" position="fixed" box="300 200 400 400"><video box="300 200 400 400"></video></div>`,
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

test('an ad-block notice is a nag, another overlay is none', () => {
  const {doc, layout} = laidOut(
    `${article}<div id="nag" position="fixed" box="300 200 400 400">Switch off your ad blocker</div>
     <div id="other" position="fixed" box="0 700 1000 100">We bake bread</div>`,
  );
  const removals = nagRemovals(findOverlays(doc, layout), text => text.includes('ad blocker'));
  expect(removals.map(({element, reason}) => [element.id, reason])).toEqual([['nag', 'ad-block-notice']]);
});

test.each([
  ['an empty cover of the whole page', '<div id="it" position="fixed" box="0 0 1000 800"></div>', ['it']],
  ['not half a page', '<div id="it" position="fixed" box="0 0 1000 400"></div>', []],
  ['not a picture over the page', '<div id="it" position="fixed" box="0 0 1000 800"><img></div>', []],
  ['not what says something', '<div id="it" position="fixed" box="0 0 1000 800">Breaking news</div>', []],
])('backdrop: %s', (_name, html, expected) => {
  const {doc, layout} = laidOut(`<body>${article}${html}</body>`);
  expect(backdropRemovals(findOverlays(doc, layout)).map(({element}) => element.id)).toEqual(expected);
});

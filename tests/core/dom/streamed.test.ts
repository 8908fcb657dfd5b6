import {expect, test} from 'vitest';
import {placeStreamedParts} from '../../../src/core/dom/streamed.ts';
import {pageOf} from '../../support/page.ts';

test.each([
  [
    'a<!--$?--><template id="B:0"></template>wait<!--/$-->c<div hidden id="S:0"><p>b</p></div>',
    'a<!--$?--><p>b</p>wait<!--/$-->c<div id="S:0"></div>',
  ],
  [
    '-<template id="B:0"></template><div hidden id="S:0"><p>a</p> <template id="P:1"></template></div><div hidden id="S:1"><p>b</p></div>',
    '-<p>a</p> <p>b</p><div id="S:0"></div><div id="S:1"></div>',
  ],
  ['a<template id="B:0"></template>c<div hidden id="S:0">b</div>', 'a<div id="S:0">b</div>c'],
  ['a<template id="B:0"></template>c<div hidden id="S:0"><p>b</p>!</div>', 'a<div id="S:0"><p>b</p>!</div>c'],
  ['a<div hidden id="S:0">b</div>', 'a<div id="S:0">b</div>'],
  ['<template id="B:0"></template>a<div hidden id="S:0">b</div>', 'a<div id="S:0">b</div>'],
  ['<div hidden id="S:0">a<template id="B:0"></template></div>', '<div id="S:0">a<template id="B:0"></template></div>'],
  ['a<div hidden id="menu">b</div>', 'a<div hidden="" id="menu">b</div>'],
])('%s', (html, placed) => {
  const page = pageOf(html);
  placeStreamedParts(page);
  expect(page.body.innerHTML).toBe(placed);
});

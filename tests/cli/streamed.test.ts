import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {placeStreamedParts} from '../../src/cli/streamed.ts';

test.each([
  [
    'a<!--$?--><template id="B:0"></template>wait<!--/$-->c<div hidden id="S:0"><p>b</p></div>',
    'a<!--$?--><p>b</p>wait<!--/$-->c<div hidden="" id="S:0"></div>',
  ],
  [
    '-<template id="B:0"></template><div hidden id="S:0">a<template id="P:1"></template>c</div><div hidden id="S:1">b</div>',
    '-abc<div hidden="" id="S:0"></div><div hidden="" id="S:1"></div>',
  ],
  ['a<div hidden id="S:0">b</div>', 'a<div id="S:0">b</div>'],
  ['<template id="B:0"></template>a<div hidden id="S:0">b</div>', 'a<div id="S:0">b</div>'],
  ['<div hidden id="S:0">a<template id="B:0"></template></div>', '<div id="S:0">a<template id="B:0"></template></div>'],
  ['a<div hidden id="menu">b</div>', 'a<div hidden="" id="menu">b</div>'],
])('%s', (html, placed) => {
  const {document} = new JSDOM(html).window;
  placeStreamedParts(document);
  expect(document.body.innerHTML).toBe(placed);
});

import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {speakAs} from '../../src/ui/speak-as.ts';
import {textsOf} from './messages.ts';

test.each([
  ['en', 'ltr'],
  ['tr', 'ltr'],
  ['ar', 'rtl'],
])('%s: %s', (language, direction) => {
  const root = new JSDOM('<html lang="en">').window.document.documentElement;
  speakAs(textsOf(language), root);
  expect([root.lang, root.dir]).toEqual([language, direction]);
});

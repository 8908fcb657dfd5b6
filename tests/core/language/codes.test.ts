import {expect, test} from 'vitest';
import {areNear, detectedAs, primaryLanguage} from '../../../src/core/language/codes.ts';

test.each([
  ['tr', 'tr'],
  ['tr-TR', 'tr'],
  ['EN_us', 'en'],
  ['zh-Hant-TW', 'zh'],
  ['nb-NO', 'no'],
  ['iw', 'he'],
  ['', undefined],
  ['x-default', undefined],
  ['english', undefined],
  [undefined, undefined],
])('%s', (tag, language) => expect(primaryLanguage(tag)).toBe(language));

test.each([
  ['cs', 'sk', true],
  ['sk', 'cs', true],
  ['en', 'tr', false],
])('%s and %s', (a, b, near) => expect(areNear(a, b)).toBe(near));

test.each([
  ['tr', 'tr'],
  ['id', 'ms'],
  ['ca', undefined],
  ['sw', undefined],
])('%s is read as %s', (language, told) => expect(detectedAs(language)).toBe(told));

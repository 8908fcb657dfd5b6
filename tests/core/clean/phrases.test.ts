import {expect, test} from 'vitest';
import {languagesOfPhrases} from '../../../src/core/clean/phrases.ts';

test.each([
  ['its own and English', {de: 0.8}, undefined, ['de', 'en']],
  ['that which its page states, too', {en: 0.8}, 'tr-TR', ['en', 'tr']],
  ['one that nobody has written down', {fi: 0.8}, undefined, ['en']],
  ['all, where none is known', {}, undefined, ['de', 'en', 'tr']],
])('phrases for an article: %s', (_, scores, stated, expected) => {
  expect(languagesOfPhrases(['de', 'en', 'tr'], scores, stated)).toEqual(expected);
});

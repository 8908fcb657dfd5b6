import {expect, test} from 'vitest';
import {mainLanguage} from '../../../src/core/language/main-language.ts';

test.each([
  [{en: 0.78, fr: 0.6}, 'en'],
  [{fr: 0.6, en: 0.78}, 'en'],
  [{nl: 0.41, da: 0.36}, undefined],
  [{}, undefined],
])('%j', (scores, language) => expect(mainLanguage(scores)).toBe(language));

import {expect, test} from 'vitest';
import {scriptOf} from '../../../src/core/language/script.ts';

test.each([
  ['Back to top', 'Latin'],
  ['Поделиться в Telegram', 'Cyrillic'],
  ['طباعة', 'Arabic'],
  ['关闭 (Esc)', 'Latin'],
  ['関連記事', 'Han'],
  ['シェアする', 'Kana'],
  ['공유', 'Hangul'],
  ['12:30 —', undefined],
])('%s', (text, script) => expect(scriptOf(text)).toBe(script));

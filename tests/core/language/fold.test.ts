import {expect, test} from 'vitest';
import {fold} from '../../../src/core/language/fold.ts';

test.each([
  ['REKLAM ENGELLEYİCİ', 'reklam engelleyici'],
  ['REKLAM ENGELLEYICI', 'reklam engelleyici'],
  ['devre dışı', 'devre disi'],
  ['Désactivé', 'desactive'],
  ['Straße', 'strasse'],
  ['WYŁĄCZ', 'wylacz'],
  ['ΑΠΕΝΕΡΓΟΠΟΙΗΣΗ Της', 'απενεργοποιηση τησ'],
  ['ad\u00adblo\u200bcker', 'adblocker'],
  ['  one\n\ttwo\u00a0three ', 'one two three'],
  ['مَانِع', 'مانع'],
  ['دیدگاه‌ها', 'دیدگاهها'],
  ['광고 차단', '광고 차단'],
  ['アドブロック', 'アドブロック'],
  ['ｱﾄﾞブロック', 'アドブロック'],
  ['l’article', "l'article"],
])('%s', (text, folded) => expect(fold(text)).toBe(folded));

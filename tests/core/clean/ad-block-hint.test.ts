import {expect, test} from 'vitest';
import {hintsAtAdBlockNotice} from '../../../src/core/clean/ad-block-hint.ts';

const long = 'The harbour is old. '.repeat(12);

test.each([
  [true, 'Please turn off your ad blocker.'],
  [true, 'Adblock erkannt'],
  [true, 'Bitte schalten Sie Ihren Werbeblocker aus.'],
  [true, 'Reklam engelleyicinizi kapatın'],
  [true, 'Veuillez désactiver votre bloqueur de publicité.'],
  [true, 'Desactive su bloqueador de anuncios'],
  [true, 'Отключите блокировщик рекламы'],
  [true, '広告ブロックを無効にしてください'],
  [true, 'يرجى تعطيل مانع الإعلانات'],
  [false, 'The council met on Tuesday.'],
  [false, 'Advertise with us'],
  [false, 'Anzeige'],
  [false, 'Your ad here'],
  [false, 'The road was blocked for an hour.'],
  [false, 'Shadows fell over the block.'],
  [false, `${long}Please turn off your ad blocker.`],
])('%s: %s', (hints, text) => expect(hintsAtAdBlockNotice(text)).toBe(hints));

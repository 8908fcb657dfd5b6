import {expect, test} from 'vitest';
import {hintsAtAdBlockNotice} from '../../../src/core/clean/ad-block-hint.ts';
import {bodyOf} from '../../support/page.ts';

const long = 'The harbour is old. '.repeat(12);

test.each([
  [true, '<p>Please turn off your ad blocker.</p>'],
  [true, '<p>Adblock erkannt</p>'],
  [true, '<p>Bitte schalten Sie Ihren Werbeblocker aus.</p>'],
  [true, '<p>Reklam engelleyicinizi kapatın</p>'],
  [true, '<p>Veuillez désactiver votre bloqueur de publicité.</p>'],
  [true, '<p>Desactive su bloqueador de anuncios</p>'],
  [true, '<p>Отключите блокировщик рекламы</p>'],
  [true, '<p>広告ブロックを無効にしてください</p>'],
  [true, '<p>يرجى تعطيل مانع الإعلانات</p>'],
  [false, '<p>The council met on Tuesday.</p>'],
  [false, '<p>Advertise with us</p>'],
  [false, '<p>Anzeige</p>'],
  [false, '<p>Your ad here</p>'],
  [false, '<p>The road was blocked for an hour.</p>'],
  [false, '<p>Shadows fell over the block.</p>'],
  [false, `<p>${long}Please turn off your ad blocker.</p>`],
])('%s: %s', (hints, html) => expect(hintsAtAdBlockNotice(bodyOf(html))).toBe(hints));

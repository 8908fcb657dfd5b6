import {describe, expect, test} from 'vitest';
import {boilerplate as de} from '../../src/languages/de.ts';
import {boilerplate as en} from '../../src/languages/en.ts';
import {boilerplate as tr} from '../../src/languages/tr.ts';

const isPhrase = (blocks: readonly RegExp[], text: string) => blocks.some(pattern => pattern.test(text));

describe('set phrases', () => {
  test.each([
    ['Advertisement', en],
    ['Read more: The bridge that fell', en],
    ['Sign up for our daily newsletter', en],
    ['Follow us on Twitter', en],
    ['© 2022 The Daily. All rights reserved.', en],
    ['3 min read', en],
    ['Reklam', tr],
    ['İlgili Makaleler', tr],
    ['Etiketler: ABD, Rusya', tr],
    ['Başa dön tuşu', tr],
    ['Son güncelleme: Ocak 27, 2022', tr],
    ['2 dakika okuma süresi', tr],
    ['Anzeige', de],
    ['Lesen Sie auch: Die Brücke am Fluss', de],
    ['Empfohlener externer Inhalt', de],
    ['Zur Startseite', de],
    ['Alle Rechte vorbehalten.', de],
  ])('%s', (text, {blocks}) => {
    expect(isPhrase(blocks, text)).toBe(true);
  });
});

describe('no set phrases', () => {
  test.each([
    ['Advertisement is the mother of invention, the mayor said.', en],
    ['The council read more than a hundred letters.', en],
    ['Share prices fell on Tuesday.', en],
    ['See the man who built it.', en],
    ['Topics were many. The council talked until midnight.', en],
    ['Reklam vermek pahalı, dedi başkan.', tr],
    ['Paylaşım savaşı yeniden başladı.', tr],
    ['Werbung kostet Geld, sagte der Bürgermeister.', de],
    ['Teilen wir uns die Arbeit, sagte sie.', de],
  ])('%s', (text, {blocks}) => {
    expect(isPhrase(blocks, text)).toBe(false);
  });
});

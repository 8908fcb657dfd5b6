import {describe, expect, test} from 'vitest';
import {boilerplate as de} from '../../src/languages/de-boilerplate.ts';
import {boilerplate as en} from '../../src/languages/en-boilerplate.ts';
import {boilerplate as es} from '../../src/languages/es-boilerplate.ts';
import {boilerplate as fr} from '../../src/languages/fr-boilerplate.ts';
import {boilerplate as it} from '../../src/languages/it-boilerplate.ts';
import {boilerplate as pt} from '../../src/languages/pt-boilerplate.ts';
import {boilerplate as tr} from '../../src/languages/tr-boilerplate.ts';

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
    ['Publicité', fr],
    ['À lire aussi : Le pont qui est tombé', fr],
    ['Temps de lecture : 3 min', fr],
    ['Tous droits réservés', fr],
    ['Publicidad', es],
    ['Lea también: El puente que cayó', es],
    ['Suscríbete a nuestro boletín', es],
    ['Todos los derechos reservados', es],
    ['Leggi anche: Il ponte che è caduto', it],
    ['Riproduzione riservata', it],
    ['Iscriviti alla newsletter', it],
    ['Leia também: A ponte que caiu', pt],
    ['Tempo de leitura: 1 minuto', pt],
    ['Todos os direitos reservados', pt],
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
    ['Partager la route est difficile, dit le maire.', fr],
    ['Lire aussi vite est un don.', fr],
    ['Leer más libros es el plan del alcalde.', es],
    ['Compartir la carretera es difícil, dijo.', es],
    ['Leggere anche di notte, disse il sindaco.', it],
    ['Receba quem receba, disse o prefeito.', pt],
  ])('%s', (text, {blocks}) => {
    expect(isPhrase(blocks, text)).toBe(false);
  });
});

describe('set phrases at the edges', () => {
  test.each([
    ['(Reporting by Ann Lee; editing by Jo Roe)', en],
    ['Associated Press writer Ann Lee contributed to this report.', en],
    ['Lee reported from Kyiv.', en],
    ['This article was originally published by The Daily.', en],
    ['Disclosure: Some of the links below are affiliate links.', en],
    ['For more stories like this, check our news page.', en],
    ['Write to Ann Lee at ann.lee@daily.example', en],
    ['mit dpa', de],
    ['Mit Informationen der Nachrichtenagentur', de],
    ['Fehler entdeckt?', de],
    ['Dieser Artikel ist zuerst bei der Zeitung erschienen.', de],
    ['(avec AFP)', fr],
    ['Propos recueillis par Anne Roux', fr],
    ['Con información de EFE', es],
    ['Este artículo fue publicado en El Diario.', es],
    ['Questo articolo è stato pubblicato ieri.', it],
    ['Com informações da Agência Brasil', pt],
    ['NTV uygulamasını indirin, gelişmelerden haberdar olun', tr],
  ])('%s', (text, {edges}) => {
    expect(isPhrase(edges, text)).toBe(true);
  });
});

describe('no set phrases at the edges', () => {
  test.each([
    ['Three cases were reported from Texas on Monday.', en],
    ['The story was first told by a neighbour.', en],
    ['For more than a century the bridge has stood.', en],
    ['If you want to cross the river, contact the ferry.', en],
    ['Copyright law is older than the bridge.', en],
    ['The company runs an affiliate programme in ten towns.', en],
    ['Mehr aus Not als aus Lust stimmte der Rat zu.', de],
    ['Folgen der Krise sind im ganzen Land zu sehen.', de],
    ['Produktion und Verkauf stiegen im Mai.', de],
    ['Der Artikel ist seit 1949 Teil des Grundgesetzes.', de],
    ['Fehler wurden keine gefunden, sagte sie.', de],
    ['Avec le temps, le pont est devenu trop vieux.', fr],
    ['Con datos falsos no se gana, dijo.', es],
    ['Com medo da chuva, o prefeito fechou a ponte.', pt],
  ])('%s', (text, {edges}) => {
    expect(isPhrase(edges, text)).toBe(false);
  });
});

/** What sites say of themselves in each language, and what articles say that begins or sounds as that does. */
import {describe, expect, test} from 'vitest';
import {type Phrase, phrasesIn} from '../../../src/core/clean/phrases.ts';
import {phrasesAtHand} from '../../../src/core/languages-at-hand.ts';

const saidIn = (language: string, text: string) => {
  const {blocks, edges} = phrasesIn(phrasesAtHand({[language]: 1}));
  const isSaid = (phrase: Phrase) => phrase(text, text.toLowerCase());
  return {blocks: blocks.some(isSaid), edges: edges.some(isSaid)};
};

describe('goes between paragraphs, in another dress than theirs', () => {
  test.each([
    ['de', 'Themen: Brücke, Fähre'],
    ['de', 'Stand: 3. Mai 2026'],
    ['en', 'Tags: bridge, ferry'],
    ['es', 'Lea también El puente que se cayó'],
    ['es', 'Noticias relacionadas'],
    ['es', 'Publicado el 3 de mayo de 2026'],
    ['es', 'Actualizado a las 10:34'],
    ['es', 'Tiempo de lectura: 3 min'],
    ['fr', 'Lire aussi Le pont qui s’est effondré'],
    ['fr', 'Lire la suite'],
    ['fr', 'Partager sur Facebook'],
    ['fr', 'Article réservé aux abonnés'],
    ['fr', 'Mots-clés : pont, bac'],
    ['fr', 'Lecture : 3 min.'],
    ['it', 'Potrebbe interessarti anche'],
    ['it', 'Articoli correlati'],
    ['it', 'Abbonati per leggere tutto'],
    ['it', 'Registrati gratis'],
    ['it', 'Pubblicato il 3 maggio 2026'],
    ['it', 'Tempo di lettura: 3 minuti'],
    ['pt', 'Notícias relacionadas'],
    ['pt', 'Confira também: a ponte que caiu'],
    ['pt', 'Publicado em 3 de maio de 2026'],
    ['tr', 'İlan'],
    ['tr', 'İlginizi çekebilir'],
    ['tr', 'Bunlar da ilginizi çekebilir'],
    ['tr', 'İlgili haber: Köprü çöktü'],
    ['tr', 'Haberin detayları için tıklayınız'],
    ['tr', 'Etiketler: köprü, vapur'],
  ])('%s: %s', (language, text) => expect(saidIn(language, text).blocks).toBe(true));
});

describe('goes above and below, in any dress', () => {
  test.each([
    ['de', 'dpa/abc'],
    ['de', '(AFP, Reuters)'],
    ['de', 'Der Text ist zuerst im Magazin der Stadt erschienen.'],
    ['de', 'Transparenzhinweis: Die Autorin wohnt am Fluss.'],
    ['de', 'Lesen Sie auch: Die alte Brücke'],
    ['de', 'Haben Sie einen Fehler entdeckt? Schreiben Sie uns.'],
    ['de', 'Folgen Sie der Morgenpost auf Instagram!'],
    ['es', 'Con información de AFP y Reuters'],
    ['es', '(Con información de agencias)'],
    ['es', 'Suscríbete a nuestra newsletter'],
    ['es', 'Recibe cada mañana nuestro boletín en tu correo.'],
    ['es', 'Puedes seguir a La Gaceta en Facebook y X.'],
    ['es', 'Este artículo contiene enlaces de afiliación.'],
    ['fr', 'Avec AFP et Reuters'],
    ['fr', 'La Gazette avec l’AFP'],
    ['fr', 'Cet article a initialement été publié dans La Gazette.'],
    ['fr', 'Traduit de l’anglais par Anne Dupont'],
    ['fr', 'Propos recueillis par Anne Dupont'],
    ['fr', 'Suivez toute l’actualité de La Gazette sur WhatsApp.'],
    ['fr', 'Retrouvez tous nos articles sur notre application.'],
    ['fr', 'Cet article contient des liens d’affiliation.'],
    ['fr', 'Une erreur dans cet article ? Écrivez-nous.'],
    ['it', 'A cura di Anna Rossi'],
    ['it', 'Segui la Gazzetta su Instagram e Facebook'],
    ['it', 'Iscriviti alla nostra newsletter'],
    ['it', 'Questo articolo contiene link di affiliazione.'],
    ['pt', 'Com informações da Agência Brasil'],
    ['pt', 'Siga a Gazeta no Instagram'],
    ['pt', 'Receba as notícias da Gazeta no WhatsApp.'],
    ['pt', 'Assine a nossa newsletter'],
    ['pt', 'Encontrou algum erro? Escreva para nós.'],
    ['tr', 'Mobil uygulamasını indirin'],
    ['tr', 'Kanalımızı YouTube’da takip edebilirsiniz'],
    ['tr', 'Bu haber Ayşe Yılmaz tarafından hazırlanmıştır.'],
    ['tr', 'Bu yazı ilk olarak Gazete’de yayımlandı.'],
  ])('%s: %s', (language, text) => expect(saidIn(language, text).edges).toBe(true));
});

describe('stays', () => {
  test.each([
    ['de', 'Themenabend über die alte Brücke'],
    ['de', 'Standort der Fähre seit 2020'],
    ['de', 'Reuters hatte zuerst darüber berichtet.'],
    ['de', 'Der Beitrag wurde am Montag auf Facebook veröffentlicht und tausendfach geteilt.'],
    ['de', 'Hinweise: Zeugen sollen sich auf der Wache melden.'],
    ['de', 'Tagsüber bleibt die Brücke offen'],
    ['es', 'Con información de la policía se pudo cerrar el puente a tiempo.'],
    ['es', 'Con datos de la OMS, el ministerio decidió cerrar el puente.'],
    ['es', 'Recibieron el alta por la mañana, según el boletín médico.'],
    ['es', 'Publicado en 1605, el libro cambió la novela.'],
    ['es', 'Puedes leer la novela en una tarde.'],
    ['fr', 'Lectures d’été au bord du fleuve'],
    ['fr', 'Traduit de l’anglais en 2010, le livre a connu un succès immédiat.'],
    ['fr', 'Retrouvez le match sur la chaîne publique.'],
    ['fr', 'Avec l’AFP, le ministre a conclu un accord.'],
    ['it', 'Registrati tre casi di morbillo in città'],
    ['it', 'Abbonati in calo per il terzo anno'],
    ['it', 'Pubblicato nel 1962, il romanzo parla di un ponte.'],
    ['pt', 'Receberam alta pela manhã, segundo o boletim médico.'],
    ['pt', 'Com informações da polícia, o prefeito fechou a ponte.'],
    ['pt', 'Confira a lista dos aprovados'],
    ['pt', 'Publicado em 1899, o romance fala de uma ponte.'],
    ['tr', 'Bu haber ilk duyulduğunda herkes şaşırdı.'],
    ['tr', 'Bizi takip ettiler, sonra kayboldular.'],
    ['tr', 'Bakanlığın uygulamasını yükleyen üç bin kişi var.'],
    ['tr', 'Konular arasında köprü de var'],
  ])('%s: %s', (language, text) => expect(saidIn(language, text)).toEqual({blocks: false, edges: false}));
});

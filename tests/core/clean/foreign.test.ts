import {beforeAll, describe, expect, test} from 'vitest';
import {packLanguages} from '../../../scripts/pack-languages.mjs';
import {type Fragment, foreignFragments} from '../../../src/core/clean/foreign.ts';
import {detectLanguages, type LanguageTable, loadTable} from '../../../src/core/language/detector.ts';
import {chromeLexicons} from '../../../src/languages/chromes.built.ts';

let table: LanguageTable;
beforeAll(async () => {
  table = loadTable(await packLanguages());
}, 60_000);

type Page = {
  readonly article: string;
  readonly html?: string;
  readonly texts: readonly string[];
  readonly body?: readonly string[];
};

/** What goes of a page's texts. */
function gone({article, html, texts, body = []}: Page): string[] {
  const fragments: Fragment[] = [
    ...body.map(text => ({text, place: 'body'}) as const),
    ...texts.map(text => ({text, place: 'interface'}) as const),
  ];
  const scores = detectLanguages(
    table,
    fragments.map(({text}) => text),
  );
  const found = foreignFragments(fragments, scores, article, html, chromeLexicons);
  return fragments.filter((_, i) => found[i] !== undefined).map(({text}) => text);
}

const turkish = ['İlgili Makaleler', 'Başa dön tuşu', 'Son güncelleme: 6 Mayıs', 'Bu haberi arkadaşlarınla paylaş'];
const german = [
  'Ähnliche Artikel',
  'Zum Seitenanfang',
  'Jetzt per E-Mail abonnieren',
  'Zuletzt aktualisiert am 6. Mai',
];

describe('goes', () => {
  test.each([
    ['Turkish labels around English', 'en', turkish],
    ['German labels around English', 'en', german],
    ['English labels around Turkish', 'tr', ['Read more', 'Back to top', 'Leave a comment']],
    ['Cyrillic around Latin, one word too', 'en', ['Поделиться', 'Читать дальше', 'Назад к списку', 'Тэг']],
    ['Han around Latin', 'en', ['返回顶部', '相关文章', '下一篇文章', '收起']],
    ['one word beside sure ones', 'en', [...turkish, 'Kaydırıldı']],
    ['with the name of a service', 'en', [...turkish, "Whatsapp'ta paylaş"]],
  ])('%s', (_, article, texts) => expect(gone({article, texts})).toEqual(texts));
});

describe('stays', () => {
  test.each([
    ['what is in the article’s language', ['Share this article', 'Harbour town rebuilds its mill', 'estuary']],
    ['words of both languages', ['Video', 'Foto', 'Newsletter'].slice(2)],
    ['names', ['Recep Tayyip Erdoğan', 'Mesut Özil', 'Le Monde', 'Gazeta Wyborcza']],
    ['services', ['Facebook', 'WhatsApp', 'RSS']],
    ['a third language', ['La rivolta dei pescatori del porto vecchio', 'Die Kunst, den Wald zu lesen']],
    ['figures', ['12', '2024-05-06', '—', '']],
    ['addresses', ['example.com', 'haber@example.com.tr']],
  ])('%s', (_, texts) => expect(gone({article: 'en', texts: [...turkish, ...texts]})).toEqual(turkish));

  test('the article’s own text, whatever its language', () => {
    const body = ['Bu karar bugün yürürlüğe girdi.', 'Yeni köprü açıldı'];
    expect(gone({article: 'en', texts: turkish, body})).toEqual(turkish);
  });
});

describe('nothing goes', () => {
  test.each([
    [
      'two foreign strings are too few',
      {article: 'en', texts: ['Zum Seitenanfang', 'Weitere Artikel lesen', 'Share', 'Tags']},
    ],
    ['one said often is one', {article: 'en', texts: Array(9).fill('Zum Seitenanfang')}],
    ['no article language', {article: '', texts: turkish}],
    [
      'names of papers',
      {article: 'en', texts: ['Le Monde', 'Der Spiegel', 'Corriere della Sera', 'Gazeta Wyborcza', 'Hürriyet']},
    ],
    [
      'a language hard to tell from the article’s',
      {article: 'cs', texts: ['Súvisiace články', 'Prečítajte si aj', 'Späť hore na začiatok']},
    ],
    [
      'an Indonesian page reads as Malay throughout',
      {article: 'ms', texts: ['Baca selengkapnya', 'Kembali ke atas', 'Bagikan artikel ini']},
    ],
  ])('%s', (_, page: Page) => expect(gone(page)).toEqual([]));
});

test('two are enough where <html lang> says the same', () => {
  const texts = ['Zum Seitenanfang', 'Weitere Artikel lesen'];
  expect(gone({article: 'en', html: 'de-DE', texts})).toEqual(texts);
});

test('Indonesian around English', () => {
  const texts = ['Baca selengkapnya', 'Kembali ke atas', 'Bagikan artikel ini', 'Terpopuler'];
  expect(gone({article: 'en', html: 'id', texts})).toEqual(texts);
});

test('a near language goes where <html lang> names it', () => {
  const texts = ['Súvisiace články', 'Prečítajte si aj', 'Späť hore na začiatok'];
  expect(gone({article: 'cs', html: 'sk', texts})).toEqual(texts);
});

import {JSDOM} from 'jsdom';
import {beforeAll, describe, expect, test} from 'vitest';
import {packLanguages} from '../../../scripts/pack-languages.mjs';
import {articleSample} from '../../../src/core/clean/article-sample.ts';
import {interfaceFragments} from '../../../src/core/clean/interface-fragments.ts';
import {passiveForeign} from '../../../src/core/clean/passive-foreign.ts';
import {detectLanguages, type LanguageTable, loadTable} from '../../../src/core/language/detector.ts';
import {mainLanguage} from '../../../src/core/language/main-language.ts';
import type {Removal} from '../../../src/core/types.ts';
import {chromeLexicons} from '../../../src/languages/chromes.built.ts';

let table: LanguageTable;
beforeAll(async () => {
  table = loadTable(await packLanguages());
}, 60_000);

const paragraphs = [
  'The ferry between the two islands will sail again from Monday, the harbour master said after a night of repairs to the pier.',
  'Forty families had waited for three days in the school hall, where the baker and his daughters brought bread in the morning.',
  'A storm had torn the landing stage from its posts in the first week of the month and carried it out beyond the old lighthouse.',
  'Nobody was hurt, but the mail boat lost its anchor, and the post of the northern villages came a week late to the office.',
];
const text = paragraphs.map(words => `<p>${words}</p>`);

/** Turkish labels enough for the page's language to be told. */
const footer =
  '<div id="foot"><p>Bu sayfayı beğendiniz mi?</p><p>Başa dön tuşu</p><p>Son güncelleme: dün akşam</p></div>';
const page = (before: string, inside = '', after = ''): Document =>
  new JSDOM(
    `<body>${before}<main><div class="entry">${text[0]}${inside}${text.slice(1).join('')}</div>${after}</main>${footer}</body>`,
  ).window.document;

function removals(doc: Document): Removal[] {
  const fragments = interfaceFragments(doc);
  const [article = {}, ...scores] = detectLanguages(table, [
    articleSample(doc),
    ...fragments.map(fragment => fragment.text),
  ]);
  return passiveForeign(fragments, scores, mainLanguage(article), doc.documentElement.lang, chromeLexicons);
}

const isGone = (doc: Document): boolean => removals(doc).some(({element}) => element.contains(doc.querySelector('#x')));

test('each removal says what and why', () => {
  const doc = page('');
  expect(removals(doc)).toEqual([
    {element: doc.querySelector('#foot'), step: 'chrome', reason: 'foreign-label', language: 'tr'},
  ]);
});

describe('goes', () => {
  test.each([
    ['a label', '<div><span id="x">Paylaşım düğmeleri</span> <a href="/a">Share</a></div>'],
    [
      'a share row',
      '<div class="share"><b id="x">Bu haberi paylaş</b><a href="https://www.facebook.com/sharer.php?u=1">Facebook</a></div>',
    ],
    ['a share button', '<div class="social"><button id="x">Bağlantıyı kopyala</button></div>'],
    ['back to top', '<a id="x" href="#top">Sayfanın başına dön</a>'],
    [
      'what is only read out',
      '<a class="go-to-top" href="#"><i></i><span class="screen-reader-text" id="x">Başa dön tuşu</span></a>',
    ],
    [
      'related articles',
      '<div class="related"><h3>İlgili Makaleler</h3><ul><li><a id="x" href="/a">Köprü yeniden trafiğe açıldı</a></li></ul></div>',
    ],
    [
      'tags, names among them, with their row',
      '<div><b>Etiketler</b><span class="tags"><a href="/a" rel="tag">Dışişleri bakanlığı</a><a id="x" href="/c" rel="tag">Ukrayna</a></span></div>',
    ],
    [
      'a box and what closes it',
      '<div><b>Ayrıca kontrol et</b><a href="#" class="close"><span>Kapat</span></a><p id="x">Köprü yeniden trafiğe açıldı</p></div>',
    ],
    ['reading time', '<div class="post-meta"><span id="x">2 dakika okuma süresi</span><time>4 March</time></div>'],
  ])('%s', (_, html) => {
    expect(isGone(page(html))).toBe(true);
    expect(isGone(page('', '', html))).toBe(true);
  });
});

describe('stays', () => {
  test.each([
    ['menu', '<nav><a id="x" href="/">Anasayfa haberleri</a></nav>'],
    ['menu by name', '<div class="main-menu"><a id="x" href="/">Anasayfa haberleri</a></div>'],
    [
      'a tag in a row of the article’s language under a foreign label',
      '<div><b>Etiketler</b><span class="tags"><a href="/a" rel="tag">Landing stage repairs</a><a id="x" href="/c" rel="tag">Ada</a></span></div>',
    ],
    [
      'a list of sections',
      '<aside><ul><li><a id="x" href="/a">Kültür ve Sanat</a></li><li><a href="/b">Ekonomi</a></li></ul></aside>',
    ],
    [
      'what closes a box that stays',
      '<div><a href="#" class="close" id="x">Pencereyi kapat</a><p>Nothing but English words here</p></div>',
    ],
    ['header links', '<header><a id="x" href="/son">Son dakika haberleri</a></header>'],
    ['form', '<form><label id="x">E-posta adresiniz</label><input><button>Gönder</button></form>'],
    ['heading of a form', '<section><h3 id="x">Bir yanıt yazın</h3><form><textarea></textarea></form></section>'],
    ['readers’ comments', '<div id="comments"><p id="x">Çok güzel bir yazı olmuş</p></div>'],
    ['log-in', '<a id="x" href="/login">Üye girişi yap</a>'],
    ['legal', '<a id="x" href="/gizlilik-politikasi">Gizlilik politikamızı okuyun</a>'],
    ['copyright', '<p id="x">© 2024 Tüm hakları saklıdır</p>'],
    ['consent', '<div class="cookie-bar"><p id="x">Bu site çerez kullanıyor</p></div>'],
    ['dialog', '<div role="dialog"><p id="x">Yaşınız on sekizden büyük mü?</p></div>'],
    ['language switch', '<a id="x" hreflang="tr" href="/tr">Sayfayı Türkçe oku</a>'],
    ['language by its own name', '<a id="x" href="/tr">Türkçe</a>'],
    ['a control', '<button id="x">Devamını göster</button>'],
    ['a link that the page’s script answers', '<a id="x" href="#">Devamını göster</a>'],
    ['quotation', '<blockquote id="x">Bu karar bugün yürürlüğe girdi.</blockquote>'],
    ['caption', '<figure><img><figcaption id="x">Köprü yeniden trafiğe açıldı</figcaption></figure>'],
    ['byline', '<span class="byline" id="x">Haberi yazan: Ayşe Demir</span>'],
    ['title', '<h1 id="x">Köprü yeniden trafiğe açıldı</h1>'],
    ['code', '<code id="x">sayfanın başına dön</code>'],
  ])('%s', (_, html) => expect(isGone(page(html))).toBe(false));

  test.each([
    ['a sentence of the article', '<p id="x">Bu karar bugün yürürlüğe girdi.</p>'],
    ['a heading of the article', '<h2 id="x">Köprü yeniden trafiğe açıldı</h2>'],
    ['a list of the article', '<ul><li id="x">Köprü yeniden trafiğe açıldı</li><li>Yol kapandı</li></ul>'],
    ['words in a sentence', '<p>They shouted <i id="x">yeniden trafiğe açıldı</i> all night.</p>'],
    ['a pull quotation in a box', '<div><p id="x">Köprü yeniden trafiğe açıldı</p></div>'],
  ])('%s', (_, html) => expect(isGone(page('', html))).toBe(false));

  test('a picture beside a label', () => {
    const doc = page('<div><img id="x" src="a.jpg"><span>Fotoğrafı büyütmek için dokunun</span></div>');
    expect(isGone(doc)).toBe(false);
  });
});

test('a page without an article is left alone', () => {
  const doc = new JSDOM(`<html lang="tr"><body>${footer}</body></html>`).window.document;
  expect([articleSample(doc), interfaceFragments(doc), removals(doc)]).toEqual(['', [], []]);
});

test('the sample holds the article’s paragraphs', () => {
  expect(articleSample(page(`<aside><p>${'Yan sütunda uzun bir yazı daha var. '.repeat(9)}</p></aside>`))).toBe(
    paragraphs.join('\n'),
  );
});

test('a form around the whole page does not keep its labels', () => {
  const doc = page('');
  const form = doc.createElement('form');
  form.append(...doc.body.childNodes);
  doc.body.append(form);
  expect(removals(doc)).toHaveLength(1);
});

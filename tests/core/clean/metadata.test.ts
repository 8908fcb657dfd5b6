import {describe, expect, test} from 'vitest';
import {type Facts, metadataOf} from '../../../src/core/clean/metadata.ts';
import {pageOf} from '../../support/page.ts';

const url = 'https://www.daily.example/politics/story.html';
const page = (head: string, body = '') =>
  pageOf(`<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`, url);
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
const article = (fields: Readonly<Record<string, unknown>>) =>
  linked({'@type': 'NewsArticle', headline: 'h', ...fields});
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const facts = (head: string, body = ''): Facts => metadataOf(page(head, body), url).facts;

describe('title', () => {
  const site = meta('og:site_name', 'The Site');
  const headline = (text: string) => article({headline: text});
  const shared = (text: string) => meta('og:title', text);

  test.each([
    [headline('The headline'), '<h1>Another line here</h1>', 'The headline'],
    [headline('Blinken&#039;s stance'), '<h1>Blinken’s stance</h1>', 'Blinken’s stance'],
    [
      linked({
        '@graph': [
          {'@type': 'WebPage', name: 'x'},
          {'@type': 'Article', headline: 'In a graph'},
        ],
      }),
      '',
      'In a graph',
    ],
    [
      linked({'@type': 'ItemList', itemListElement: [{'@type': 'NewsArticle', headline: 'Other story'}]}),
      '<h1>This very story</h1>',
      'This very story',
    ],
    ['<title>x</title>', '<h1>The <i>one</i> heading</h1>', 'The one heading'],
    [
      '<title>Pier closes | The Daily</title>',
      '<h1>The Daily</h1><h1>Pier closes</h1><h2>What happens next year</h2>',
      'Pier closes',
    ],
    ['<title>Only a title</title>', '', 'Only a title'],
    [
      '<script type="application/ld+json">{"@type": "NewsArticle", broken</script>',
      '<h1>Still a heading</h1>',
      'Still a heading',
    ],
    ['', '', undefined],
    // what machines are told differs: readers see one of them
    [
      headline('Pier closes: all you need to know') + shared('The pier closes after a century'),
      '<h1>The pier closes after a century</h1>',
      'The pier closes after a century',
    ],
    [
      headline('Der Pier schließt nach hundert Jahren') + shared('Pier zu: was das heißt'),
      '<h1>Der Pier schließt nach hundert Jahren</h1>',
      'Der Pier schließt nach hundert Jahren',
    ],
    // … and the crumbs have one for search engines
    [
      headline('Pier schließt: alles Wichtige') + shared('Ein Abschied nach hundert Jahren'),
      '<ol><li><a href="/">Start</a></li><li><h1>Pier schließt: alles Wichtige</h1></li></ol><h2>Ein Abschied nach hundert Jahren</h2>',
      'Ein Abschied nach hundert Jahren',
    ],
    [
      headline('Ein Abschied nach hundert Jahren') + shared('Pier schließt: alles Wichtige'),
      '<div class="breadcrumb"><h1>Pier schließt: alles Wichtige</h1></div><h2>Ein Abschied nach hundert Jahren</h2>',
      'Ein Abschied nach hundert Jahren',
    ],
    // a kicker set apart inside the heading
    [
      headline('Abschied am Meer: Der Pier schließt') + shared('Der Pier schließt'),
      '<h1><span class="kicker">Abschied am Meer</span> <span>Der Pier schließt</span></h1>',
      'Der Pier schließt',
    ],
    [
      shared('Meer: «Der Pier schliesst»'),
      '<h1><span>Abschied</span> - <span>«Der Pier schliesst»</span></h1>',
      '«Der Pier schliesst»',
    ],
    [
      headline('Abschied am Meer: Der Pier schließt') + shared('Abschied am Meer: Der Pier schließt'),
      '<h1><span>Abschied am Meer</span><span>Der Pier schließt</span></h1>',
      'Abschied am Meer: Der Pier schließt',
    ],
    // the site's name
    [shared('A long story | The Site') + site, '', 'A long story'],
    [shared('A long story - The Site') + site, '', 'A long story'],
    [shared('A long story - daily.example'), '', 'A long story'],
    [headline('A long story - The Site') + site, '<h1>A long story</h1>', 'A long story'],
    [shared('A long story - National | Site.ca'), '<h1>A long story</h1>', 'A long story'],
    [headline('フジテレビ問題でスポーツ界にも｜日刊デイリー'), '', 'フジテレビ問題でスポーツ界にも'],
    [headline('The Site | A long story'), '<h1>A long story</h1>', 'A long story'],
    [shared('War – and what came then'), '', 'War – and what came then'],
    [
      headline('Kawasaki steigt aus - und doch nicht'),
      '<h1><span>Kawasaki steigt aus</span> - und doch nicht</h1>',
      'Kawasaki steigt aus - und doch nicht',
    ],
  ])('%s %s', (head, body, title) => {
    expect(facts(head, body).title).toBe(title);
  });
});

describe('authors', () => {
  const jane = [['Jane Doe', 'person']] as const;
  const both = [...jane, ['John Roe', 'person']] as const;
  type Row = [head: string, body: string, authors: readonly (readonly [string, string])[]];
  const author = (value: unknown) => article({author: value});

  test.each<Row>([
    [author({'@type': 'Person', name: 'Jane Doe'}), '', jane],
    [author([{name: 'Jane Doe'}, {name: 'John Roe'}]), '', both],
    [author({name: ['Jane Doe', 'John Roe']}), '', both],
    [article({creator: ['Jane Doe']}), '', jane],
    [
      linked({
        '@graph': [
          {'@type': 'Article', headline: 'h', author: {'@id': '#jane'}},
          {'@type': 'Person', '@id': '#jane', name: 'Jane Doe'},
        ],
      }),
      '',
      jane,
    ],
    [author({'@type': 'Organization', name: 'The Daily'}), '', [['The Daily', 'organisation']]],
    [author({'@type': 'Person', name: 'BR24 Redaktion'}), '', [['BR24 Redaktion', 'organisation']]],
    // several in one text
    ...[
      'By Jane Doe and John Roe',
      'Von Jane Doe und John Roe',
      'Jane Doe et John Roe',
      'Jane Doe y John Roe',
      'Jane Doe ve John Roe',
      'Jane Doe og John Roe',
      'Jane Doe, John Roe',
      'Jane Doe; John Roe',
    ].map((text): Row => [meta('author', text), '', both]),
    [meta('author', 'José Ortega y Gasset'), '', [['José Ortega y Gasset', 'person']]],
    // jobs, places, initials, handles
    [author({name: 'Jane Doe (jdo)'}), '', jane],
    [author({name: 'Jane Doe / Journalist'}), '', jane],
    [author({name: 'Jane Doe, Wirtschaftsredakteurin'}), '', jane],
    [author({name: 'Jane Doe, enviada especial'}), '', jane],
    [author({name: 'Jane Doe, CNN Editor-at-large'}), '', jane],
    [author({name: 'Jane Doe, John Roe, Nairobi'}), '', both],
    [meta('author', 'Jane Doe @janedoe'), '', jane],
    [meta('author', 'j.doe@daily.example') + meta('og:author', 'Jane Doe'), '', jane],
    [meta('author', 'Jane Doe') + meta('parsely-author', 'jane-doe'), '', jane],
    [meta('author', 'Jane Doe') + meta('author', '(Image: Somebody Images)'), '', jane],
    // agencies
    [meta('author', 'Reuters'), '', [['Reuters', 'organisation']]],
    [
      meta('author', 'dpa/abc'),
      '',
      [
        ['dpa', 'organisation'],
        ['abc', 'person'],
      ],
    ],
    [meta('author', 'srf/hosb'), '', [['srf/hosb', 'person']]],
    // one source counts, and not the site where anybody else signs
    [author({name: 'Jane Doe'}) + meta('author', 'The Daily Online'), '', jane],
    [
      author({'@type': 'Organization', name: 'The Daily'}) + meta('og:site_name', 'The Daily'),
      '<p class="byline">Von Jane Doe, Lille</p>',
      jane,
    ],
    [author({name: 'daily NACHRICHTEN'}), '<div class="authors"><span>von</span> <b>Jane Doe</b></div>', jane],
    [
      author({name: 'Some Body', url: 'https://daily.example/author/admin/'}) + meta('articleAuthor', 'Jane Doe'),
      '',
      jane,
    ],
    [
      author({name: 'The Daily'}) + meta('og:site_name', 'The Daily'),
      '<p>Nothing else.</p>',
      [['The Daily', 'organisation']],
    ],
    [
      meta('og:site_name', 'The Daily') + meta('author', 'The Daily'),
      '<p class="byline"><a href="/">Twitter Facebook</a></p>',
      [['The Daily', 'organisation']],
    ],
    [meta('twitter:label1', 'Written by') + meta('twitter:data1', 'Jane Doe'), '', jane],
    [meta('twitter:label1', 'Escrito por') + meta('twitter:data1', 'Jane Doe'), '', jane],
    [meta('twitter:label1', 'Filed under') + meta('twitter:data1', 'Local Politics'), '', []],
    // the page itself
    [meta('author', 'admin'), '<a rel="author" href="/j">Jane Doe</a>', jane],
    ['', '<p><a rel="author" href="/j">Jane Doe</a> <a rel="author" href="/r">John Roe</a></p>', both],
    [
      meta('article:author', 'https://social.example/janedoe'),
      '<p class="byline">Von Jana Dohm</p>',
      [['Jana Dohm', 'person']],
    ],
    ['', '<div class="byline"><b>Jane Doe</b><i>Travel Reporter</i><time>Nov 20, 2019</time></div>', jane],
    ['', '<div class="byline">Redaktion: Jane Doe und <a href="/r">John Roe</a></div>', both],
    ['', '<aside><a rel="author" href="/j">Somebody Else</a></aside>', []],
    ['', '<figure><figcaption class="author">Photo Grapher</figcaption></figure>', []],
    ['', '<li class="comment"><b class="author">Somebody Else</b></li>', []],
    [meta('author', 'Staff Writer'), '', []],
  ])('%s %s', (head, body, authors) => {
    expect(facts(head, body).authors.map(({name, kind}) => [name, kind])).toEqual(authors);
  });
});

describe('the byline is the line as shown', () => {
  test.each([
    ['<p class="byline">By Jane Doe, Kyiv <span class="screen-reader-text">Send mail</span></p>', 'By Jane Doe, Kyiv'],
    ['<div class="byline">Bookmark<div class="author">By<a rel="author">Jane Doe</a></div>Share</div>', 'By Jane Doe'],
    ['<div class="byline">By Jane Doe on Tuesday<p class="author">By Jane Doe</p></div>', 'By Jane Doe'],
    ['<p class="byline">John Roe</p>', 'Jane Doe'],
  ])('%s', (body, byline) => {
    expect(facts(meta('author', 'Jane Doe'), body).byline).toBe(byline);
  });
});

describe('dates keep the zone that the page states', () => {
  test.each([
    [article({datePublished: '2022-01-27T23:30:00+03:00'}), '', '2022-01-27T23:30:00+03:00'],
    [meta('article:published_time', '2022-01-27T11:00:00-05:00'), '', '2022-01-27T11:00:00-05:00'],
    ['', '<article><time datetime="2022-01-27">27 January</time></article>', '2022-01-27'],
    ['', '<time>27 January</time>', undefined],
  ])('%s %s', (head, body, published) => {
    expect(facts(head, body).published).toBe(published);
  });

  test.each([
    [article({dateModified: '2022-01-28T00:10:00+0300'}), '', '2022-01-28T00:10:00+0300'],
    [meta('article:modified_time', '2022-01-28T00:10'), '', '2022-01-28T00:10'],
    ['', '<time itemprop="dateModified" datetime="2022-01-28">', '2022-01-28'],
  ])('%s %s', (head, body, modified) => {
    expect(facts(head, body).modified).toBe(modified);
  });
});

test('site name: stated, else the publisher', () => {
  expect(facts(meta('og:site_name', 'The Daily')).siteName).toBe('The Daily');
  expect(facts(article({publisher: {'@type': 'Organization', name: 'The Weekly'}})).siteName).toBe('The Weekly');
});

describe('section', () => {
  const crumbs = (...names: readonly string[]) =>
    linked({
      '@type': 'BreadcrumbList',
      itemListElement: names.map((name, at) => ({'@type': 'ListItem', position: at + 1, item: {name}})).reverse(),
    });

  test.each([
    [article({articleSection: 'Siyaset'}), '', 'Siyaset'],
    [article({articleSection: ['Uncategorized', 'Politik']}), '', 'Politik'],
    [article({articleSection: 'The Daily'}) + meta('og:site_name', 'The Daily'), '', undefined],
    [meta('article:section', 'Politique'), '', 'Politique'],
    ['', '<span itemprop="articleSection">Política</span>', 'Política'],
    [crumbs('Start', 'Politik', 'Berlin', 'Pier schließt'), '', 'Politik'],
    [crumbs('Start', 'Pier schließt'), '', undefined],
    ['', '', undefined],
  ])('%s %s', (head, body, section) => {
    expect(facts(head, body).section).toBe(section);
  });
});

describe('lead image', () => {
  const ofPier = meta('og:image', '/images/1200/the-pier.jpg?w=1200');
  const address = 'https://www.daily.example/images/1200/the-pier.jpg?w=1200';
  const figure = (src: string, caption: string) => `<figure><img src="${src}">${caption}</figure>`;

  test.each([
    [ofPier, '', {url: address, credit: undefined}],
    [
      article({image: [{'@type': 'ImageObject', url: 'https://i.example/1.jpg', creditText: 'Jane Doe/AP'}]}),
      '',
      {url: 'https://i.example/1.jpg', credit: 'Jane Doe/AP'},
    ],
    [article({image: 'https://i.example/1.jpg'}), '', {url: 'https://i.example/1.jpg', credit: undefined}],
    [
      ofPier + article({image: {url: 'https://i.example/x.jpg', creator: {name: 'Jane Doe'}}}),
      '',
      {url: address, credit: 'Jane Doe'},
    ],
    [
      ofPier,
      figure('/images/80/other-picture.jpg', '<figcaption>Foto: Wrong</figcaption>') +
        figure('/images/300/the-pier.jpg', '<figcaption>Der Pier. Foto: Jana Dohm/dpa</figcaption>'),
      {url: address, credit: 'Jana Dohm/dpa'},
    ],
    [
      ofPier,
      figure('/300/the-pier.jpg', '<span class="credit">Photo: J. Doe</span>'),
      {url: address, credit: 'J. Doe'},
    ],
    [meta('twitter:image', 'https://i.example/1.jpg'), '', {url: 'https://i.example/1.jpg', credit: undefined}],
    [meta('og:image', 'data:image/png;base64,AAAA'), '', undefined],
    ['', '', undefined],
  ])('%s %s', (head, body, image) => {
    expect(facts(head, body).leadImage).toEqual(image);
  });
});

describe('canonical address', () => {
  test.each([
    ['<link rel="canonical" href="/story">', 'https://www.daily.example/story'],
    [meta('og:url', 'https://daily.example/story'), 'https://daily.example/story'],
    [article({mainEntityOfPage: {'@id': 'https://daily.example/story'}}), 'https://daily.example/story'],
    [
      `<link rel="canonical" href="https://daily.example/">${meta('og:url', 'https://daily.example/story')}`,
      'https://daily.example/story',
    ],
    ['<link rel="canonical" href="javascript:void(0)">', undefined],
    ['', undefined],
  ])('%s', (head, canonicalUrl) => {
    expect(facts(head).canonicalUrl).toBe(canonicalUrl);
  });

  test('a relative one of a page without an address is none', () => {
    const doc = page('<link rel="canonical" href="/story">');
    expect(metadataOf(doc, undefined).facts.canonicalUrl).toBeUndefined();
  });
});

test('the source of each is noted', () => {
  const head =
    article({author: {name: 'Jane Doe'}, datePublished: '2022-01-27'}) +
    meta('og:site_name', 'The Daily') +
    meta('article:section', 'Politics') +
    '<link rel="canonical" href="/story">';
  const body = '<p class="byline">By Jane Doe</p><time itemprop="dateModified" datetime="2022-01-28">';
  expect(facts(head, body).sources).toEqual({
    title: 'json-ld',
    byline: 'page',
    authors: 'json-ld',
    siteName: 'open-graph',
    section: 'meta',
    published: 'json-ld',
    modified: 'microdata',
    canonicalUrl: 'link',
  });
});

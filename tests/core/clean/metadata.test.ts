import {describe, expect, test} from 'vitest';
import {metadataOf} from '../../../src/core/clean/metadata.ts';
import {article, facts, linked, meta, page} from '../../support/told.ts';

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

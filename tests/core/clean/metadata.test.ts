import {describe, expect, test} from 'vitest';
import {metadataOf} from '../../../src/core/clean/metadata.ts';
import {pageOf} from '../../support/page.ts';

const page = (head: string, body = '') =>
  pageOf(`<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`);
const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

describe('title', () => {
  test.each([
    [linked({'@type': 'NewsArticle', headline: 'The headline'}), '<h1>Another line here</h1>', 'The headline'],
    [
      linked({'@type': 'NewsArticle', headline: 'Blinken&#039;s stance'}),
      '<h1>Blinken’s stance</h1>',
      'Blinken’s stance',
    ],
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
    [
      '<meta property="og:title" content="A long story | The Site"><meta property="og:site_name" content="The Site">',
      '',
      'A long story',
    ],
    ['<meta property="og:title" content="War – and what came then">', '', 'War – and what came then'],
    ['<title>Only a title</title>', '', 'Only a title'],
    [
      '<script type="application/ld+json">{"@type": "NewsArticle", broken</script>',
      '<h1>Still a heading</h1>',
      'Still a heading',
    ],
    ['', '', undefined],
  ])('%s %s', (head, body, title) => {
    expect(metadataOf(page(head, body)).title).toBe(title);
  });
});

describe('authors', () => {
  test.each<[string, string, [string, string][]]>([
    [
      linked({'@type': 'NewsArticle', headline: 'h', author: {'@type': 'Person', name: 'Jane Doe'}}),
      '',
      [['Jane Doe', 'person']],
    ],
    [
      linked({'@type': 'NewsArticle', headline: 'h', author: [{name: 'Jane Doe'}, {name: 'John Roe'}]}),
      '',
      [
        ['Jane Doe', 'person'],
        ['John Roe', 'person'],
      ],
    ],
    [
      linked({
        '@graph': [
          {'@type': 'Article', headline: 'h', author: {'@id': '#jane'}},
          {'@type': 'Person', '@id': '#jane', name: 'Jane Doe'},
        ],
      }),
      '',
      [['Jane Doe', 'person']],
    ],
    [
      linked({'@type': 'NewsArticle', headline: 'h', author: {'@type': 'Organization', name: 'The Daily'}}),
      '',
      [['The Daily', 'organisation']],
    ],
    [
      '<meta name="author" content="By Jane Doe and John Roe">',
      '',
      [
        ['Jane Doe', 'person'],
        ['John Roe', 'person'],
      ],
    ],
    ['<meta name="author" content="Reuters">', '', [['Reuters', 'organisation']]],
    ['<meta name="author" content="dpa">', '', [['dpa', 'organisation']]],
    ['<meta name="author" content="admin">', '<a rel="author" href="/j">Jane Doe</a>', [['Jane Doe', 'person']]],
    [
      '<meta property="article:author" content="https://social.example/janedoe">',
      '<p class="byline">Von Jana Dohm</p>',
      [['Jana Dohm', 'person']],
    ],
    ['', '<aside><a rel="author" href="/j">Somebody Else</a></aside>', []],
    ['<meta name="author" content="Staff Writer">', '', []],
  ])('%s %s', (head, body, authors) => {
    expect(metadataOf(page(head, body)).authors.map(({name, kind}) => [name, kind])).toEqual(authors);
  });

  test('the byline is the line as shown, without labels for screen readers', () => {
    const body = '<p class="byline">By Jane Doe, Kyiv <span class="screen-reader-text">Send mail</span></p>';
    expect(metadataOf(page('<meta name="author" content="Jane Doe">', body)).byline).toBe('By Jane Doe, Kyiv');
  });
});

describe('dates keep the zone that the page states', () => {
  test.each([
    [
      linked({'@type': 'NewsArticle', headline: 'h', datePublished: '2022-01-27T23:30:00+03:00'}),
      '',
      '2022-01-27T23:30:00+03:00',
    ],
    ['<meta property="article:published_time" content="2022-01-27T11:00:00-05:00">', '', '2022-01-27T11:00:00-05:00'],
    ['', '<article><time datetime="2022-01-27">27 January</time></article>', '2022-01-27'],
    ['', '<time>27 January</time>', undefined],
  ])('%s %s', (head, body, published) => {
    expect(metadataOf(page(head, body)).published).toBe(published);
  });
});

test('site name: stated, else the publisher', () => {
  expect(metadataOf(page('<meta property="og:site_name" content="The Daily">')).siteName).toBe('The Daily');
  const publisher = linked({
    '@type': 'NewsArticle',
    headline: 'h',
    publisher: {'@type': 'Organization', name: 'The Weekly'},
  });
  expect(metadataOf(page(publisher)).siteName).toBe('The Weekly');
});

import {describe, expect, test} from 'vitest';
import {article, facts, linked, meta} from '../../support/told.ts';

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

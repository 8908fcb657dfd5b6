/** JSON-LD that is made to mislead or to break: it names facts of the article, and changes nothing else. */
import {expect, test} from 'vitest';
import {readArticle} from '../../../src/core/analyse.ts';
import {collect} from '../../../src/core/collect.ts';
import {articleAround, pageOf} from '../../support/page.ts';

const read = (json: string) => {
  const block = `<script type="application/ld+json">${json}</script>`;
  return readArticle(collect(pageOf(articleAround('').replace('</head>', `${block}</head>`))), {
    scores: [],
    lexicons: {},
    phrases: [],
  });
};

const plain = read('{}');
const depth = 100_000;
const story = {'@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Council puts off vote'};

test.each<[string, string]>([
  ['other words', JSON.stringify({...story, articleBody: 'The council voted for it.', text: 'A lie.'})],
  ['arrays in arrays', `${'['.repeat(depth)}${JSON.stringify(story)}${']'.repeat(depth)}`],
  ['nodes in nodes', `${'{"author":'.repeat(depth)}1${'}'.repeat(depth)}`],
  ['more nodes than anybody reads', JSON.stringify(Array.from({length: 20_000}, () => story))],
  ['a node that is its own author', JSON.stringify({...story, '@id': '#a', author: {'@id': '#a'}})],
  ['what ends nowhere', `${JSON.stringify(story)}-->${' '.repeat(depth)}x`],
  ['numbers for texts', JSON.stringify({...story, author: 1, datePublished: {}, publisher: [[]], image: true})],
  [
    'a prototype',
    '{"@type": "NewsArticle", "__proto__": {"author": {"name": "Eve"}}, "constructor": {"prototype": {}}}',
  ],
  [
    'addresses that run',
    JSON.stringify({
      ...story,
      url: 'javascript:1',
      mainEntityOfPage: {'@id': 'javascript:2'},
      image: 'javascript:3',
      author: {'@type': 'Person', name: 'javascript:4', url: 'javascript:5'},
    }),
  ],
])('%s', (_, json) => {
  const article = read(json);
  expect(article.text).toBe(plain.text);
  expect(article.title).toBe('Council puts off vote');
  expect(JSON.stringify([article.canonicalUrl, article.leadImage, article.nextPages])).not.toContain('javascript');
  expect(Reflect.get({}, 'author')).toBeUndefined();
  expect(article.authors.map(({name}) => name)).not.toContain('Eve');
});

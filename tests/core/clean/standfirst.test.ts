import {expect, test} from 'vitest';
import {metadataOf} from '../../../src/core/clean/metadata.ts';
import {withStandfirst} from '../../../src/core/clean/standfirst.ts';
import {blocksOf, pageOf} from '../../support/page.ts';

const standfirst = 'The council has put off its vote on the old bridge by a week.';
const description = `<meta name="description" content="${standfirst}">`;
const text = '<main><p>On Tuesday it met until midnight.</p></main>';

test.each<[string, string, string[]]>([
  ['above the text', `${description}<header><p>${standfirst}</p></header>${text}`, [standfirst]],
  [
    'of which the description is a part',
    `${description}<p>${standfirst} Nobody knows why.</p>${text}`,
    [`${standfirst} Nobody knows why.`],
  ],
  [
    'by Open Graph',
    `<meta property="og:description" content="${standfirst}"><h2>${standfirst}</h2>${text}`,
    [standfirst],
  ],
  [
    'that the text begins with',
    `${description}<p>${standfirst}</p>${text.replace('On', `${standfirst}</p><p>On`)}`,
    [],
  ],
  ['below the text', `${description}${text}<p>${standfirst}</p>`, []],
  ['that leads to another page', `${description}<p><a href="/b">${standfirst}</a></p>${text}`, []],
  ['in an aside', `${description}<aside><p>${standfirst}</p></aside>${text}`, []],
  ['of few letters', `<meta name="description" content="Council votes"><p>Council votes</p>${text}`, []],
  ['of a page without a description', `<p>${standfirst}</p>${text}`, []],
])('a standfirst %s', (_, html, expected) => {
  const page = pageOf(html);
  const blocks = blocksOf(page);
  const kept = new Set(blocks.filter(({element}) => element.closest('main')));
  const added = [...withStandfirst(kept, blocks, metadataOf(page, undefined).descriptions)].filter(
    block => !kept.has(block),
  );
  expect(added.map(block => block.text)).toEqual(expected);
});

import {expect, test} from 'vitest';
import {plainBody} from '../../../src/core/clean/plain-body.ts';
import {blocksOf, bodyOf} from '../../support/page.ts';

const paragraph = (name: string) =>
  `<p>${name} met on Tuesday evening to hear what residents of the old town think of the plan for the harbour, and about two hundred of them came.</p>`;
const text = ['The council', 'The board', 'The mayor', 'The union', 'The court', 'The school'].map(paragraph).join('');
const teaser = '<p>A bridge further north will be closed from March on, and drivers are asked to take the tunnel.</p>';
const links = '<div><h3>More</h3><a href="/a">The bridge is closed</a><a href="/b">The tunnel is open</a></div>';

test.each<[what: string, html: string, kept: string[] | undefined]>([
  ['a text in one element', `<main>${text}</main>`, ['The council', 'The school']],
  ['a text and little beside it', `<main>${text}</main><div>${teaser}</div>`, ['The council', 'The school']],
  ['a lead below the headline', `<h1>Harbour</h1><div>${teaser}</div><main>${text}</main>`, ['A bridge', 'The school']],
  [
    'a lead in a box',
    `<h1>Harbour</h1><div class="promo">${teaser}</div><main>${text}</main>`,
    ['The council', 'The school'],
  ],
  ['words above that no headline begins', `<div>${teaser}</div><main>${text}</main>`, ['The council', 'The school']],
  ['a box at its end', `<main>${text}<div class="newsletter">${teaser}</div></main>`, ['The council', 'The school']],
  ['links at its end', `<main>${text}${links}</main>`, ['The council', 'The school']],
  [
    'a list of links at its end',
    `<main>${text}<ul><li><a href="/a">Report</a></li></ul></main>`,
    ['The council', 'Report'],
  ],
  ['a text in two halves', `<main><div>${text}</div><div>${text}</div></main>`, ['The council', 'The school']],
  ['a short text', `<main>${paragraph('The council')}</main>`, undefined],
  ['a text among as many others', `<main>${text}</main>${`<div>${paragraph('Somebody')}</div>`.repeat(8)}`, undefined],
  [
    'a text of which much stands in boxes',
    `<main>${text}${`<div class="promo">${teaser}${teaser}</div>`.repeat(2)}</main>`,
    undefined,
  ],
])('%s', (_, html, kept) => {
  const body = plainBody(blocksOf(bodyOf(html)));
  const words = body && [...body.kept].map(block => block.text);
  const ends = words && [words[0], words.at(-1)].map((one, at) => one?.slice(0, kept?.[at]?.length));
  expect(ends).toEqual(kept);
});

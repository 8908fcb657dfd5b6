import {expect, test} from 'vitest';
import {hiddenArticle} from '../../../src/core/clean/hidden-article.ts';
import {laidOut} from '../../support/laid-out.ts';

const sentence = 'A long and honest sentence about the harbour. ';
const shown = (count: number) => `<p box="0 0 800 100">${sentence.repeat(4)}</p>`.repeat(count);
const hidden = (count: number) => `<p>${sentence.repeat(4)}</p>`.repeat(count);
const none = 'css="display: none"';
const paid = '<script type="application/ld+json">{"isAccessibleForFree": "false"}</script>';

test.each<[shown: string, name: string, body: string]>([
  ['article', 'an article that is kept out of the layout', `<article id="article" ${none}>${hidden(8)}</article>`],
  ['rest', 'of which the first paragraphs stand outside', `${shown(3)}<div id="rest" ${none}>${hidden(8)}</div>`],
  ['outer', 'through the outermost box', `<div id="outer" ${none}><div id="inner" ${none}>${hidden(8)}</div></div>`],
  ['', 'not what is small beside the article', `${shown(8)}<div ${none}>${hidden(3)}</div>`],
  ['', 'not a copy of the article to be printed', `${shown(8)}<div ${none}>${hidden(8)}</div>`],
  ['', 'not some lines', `<div ${none}>${hidden(2)}</div>`],
  ['', 'not parts that are hidden one by one', `<div ${none}>${hidden(4)}</div>`.repeat(2)],
  ['', 'not an article that is out of sight by other means', `<article>${hidden(8)}</article>`],
  ['', 'not one that is paid for', `${paid}<article ${none}>${hidden(8)}</article>`],
])('%s: %s', (id, _name, body) => {
  const {doc, layout} = laidOut(`<body>${body}</body>`);
  const found = hiddenArticle(doc, layout).map(({removal, marks}) => `${removal.element.id} ${marks}`);
  expect(found).toEqual(id ? [`${id} show`] : []);
});

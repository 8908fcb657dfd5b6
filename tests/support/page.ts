/** Pages for tests: a document without scripts, styles or network. */
import {readFileSync} from 'node:fs';
import {JSDOM, VirtualConsole} from 'jsdom';
import {type PageBlock, pageBlocks} from '../../src/core/dom/page-blocks.ts';

export function pageOf(html: string, url = 'https://news.example/story'): Document {
  return new JSDOM(html, {url, virtualConsole: new VirtualConsole()}).window.document;
}

export function bodyOf(html: string): Document {
  return pageOf(`<!doctype html><html lang="en"><body>${html}</body></html>`);
}

export function blocksOf(page: Document): readonly PageBlock[] {
  const blocks = pageBlocks(page);
  if (!blocks) throw new Error('It nests too deep');
  return blocks;
}

/** A page of tests/fixtures/pages, as it is stored. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../fixtures/pages/${name}`, import.meta.url), 'utf8');
}

/** An article long enough for Readability, in `<article>`; `inside` stands between its paragraphs. */
export function articleAround(inside: string, rest = ''): string {
  const paragraph = (topic: string) =>
    `<p>The council met on Tuesday to talk about ${topic}, and after a long debate, which went on until midnight, it put off the vote by a week.</p>`;
  return `<!doctype html><html lang="en"><head><title>Council puts off vote</title></head><body>
    <article><h1>Council puts off vote</h1><div class="text">
    ${['the bridge', 'the tram', 'the river', 'the market'].map(paragraph).join('')}${inside}
    ${['the school', 'the library', 'the park'].map(paragraph).join('')}</div></article>${rest}</body></html>`;
}

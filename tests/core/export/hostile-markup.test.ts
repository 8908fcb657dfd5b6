/** Words of a page that are markup, Markdown or formulas, in every form in which quotations and articles are taken away. */
import {readFileSync} from 'node:fs';
import {JSDOM, VirtualConsole} from 'jsdom';
import {micromark} from 'micromark';
import {describe, expect, test, vi} from 'vitest';
import {analyser} from '../../../src/cli/analyser.ts';
import type {ReadCommand} from '../../../src/cli/options.ts';
import {printed} from '../../../src/cli/printed.ts';
import {collapse} from '../../../src/core/dom/white-space.ts';
import {leftOut} from '../../../src/core/export/csv.ts';
import {loadTable} from '../../../src/core/language/detector.ts';
import {foreignIn, hostileMarkup, pageOfMarkup, pageOfWords} from '../../support/hostile-markup.ts';

const {page} = analyser(loadTable(readFileSync('dist/node/languages.bin')));

const pages = {
  'as words': await page(pageOfWords(), 'https://news.example/story'),
  'as markup': await page(pageOfMarkup(), 'https://news.example/story'),
};

const taken = (analysed: (typeof pages)['as words'], output: ReadCommand['output']) =>
  printed(analysed, {output, reported: true} as ReadCommand, new Date(0));

vi.setConfig({testTimeout: 60_000}); // micromark, and a hundred pieces

test('at least sixty pieces, and all are in the article that shows them', () => {
  expect(hostileMarkup.length).toBeGreaterThanOrEqual(60);
  const {text} = pages['as words'].analysis;
  expect(hostileMarkup.filter(markup => !text.includes(collapse(markup)))).toEqual([]);
});

describe.each(Object.entries(pages))('a page that has them %s', (name, analysed) => {
  const shows = (text: string) =>
    name === 'as markup' ? [] : hostileMarkup.filter(markup => !text.includes(collapse(markup)));

  test('the HTML file has nothing but plain elements, and runs nothing', () => {
    const {window} = opened(taken(analysed, 'html'));
    expect(window.ran).toBeUndefined();
    expect(window.eval(foreignIn('body', 'none'))).toEqual([]);
    expect(window.document.head.querySelectorAll('script, link, base, [http-equiv=refresh]')).toHaveLength(0);
    expect(shows(window.document.body.textContent ?? '')).toEqual([]);
  });

  test.each(['markdown', 'article', 'quotations'] as const)('%s: Markdown shows words and links alone', output => {
    const options = {allowDangerousHtml: true, allowDangerousProtocol: true};
    const {window} = opened(`<!doctype html><body>${micromark(taken(analysed, output), options)}`);
    expect(window.ran).toBeUndefined();
    expect(window.eval(foreignIn('body', 'none'))).toEqual([]);
    const text = collapse(window.document.body.textContent ?? '');
    expect(output === 'quotations' ? [] : shows(text)).toEqual([]);
  });

  test('no cell of the table begins a formula, behind a semicolon neither', () => {
    const cells = [...taken(analysed, 'csv').matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell = '']) => cell);
    expect(cells.length).toBeGreaterThan(hostileMarkup.length);
    expect(cells.filter(cell => /^[=+\-@＝＋－＠\t\r\n]|[;\t\r\n]["']*[=+\-@＝＋－＠]/.test(cell))).toEqual([]);
    if (name === 'as words') expect(cells).toContain(leftOut);
  });
});

/** Where scripts run. */
function opened(html: string) {
  return new JSDOM(html, {runScripts: 'dangerously', virtualConsole: new VirtualConsole()}).window;
}

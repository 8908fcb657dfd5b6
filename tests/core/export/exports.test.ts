import {readFileSync} from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import type {QuotationRecord} from '../../../src/core/cite/record.ts';
import {articleHtml} from '../../../src/core/export/article-html.ts';
import {leftOut, quotationsCsv} from '../../../src/core/export/csv.ts';
import {quotationsJson} from '../../../src/core/export/quotations-json.ts';
import {quotationMarkdown, quotationsMarkdown} from '../../../src/core/export/quotations-markdown.ts';
import {withBlocks} from '../../cli/an-analysis.ts';
import {aRecord, aSource} from '../cite/a-record.ts';

describe('CSV', () => {
  const cells = (parts: Partial<QuotationRecord>) => {
    const [header = [], row = []] = parsedCsv(quotationsCsv([{...aRecord, ...parts}]));
    return Object.fromEntries(header.map((name, at) => [name, row[at]]));
  };

  test('a header, then a row each, every line ended by CRLF', () => {
    const csv = quotationsCsv([aRecord, aRecord]);
    expect(csv.split('\r\n')).toHaveLength(4);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.startsWith('"quotation","kind","speaker","asWritten","role",')).toBe(true);
  });

  test.each<[string, keyof QuotationRecord, string, Partial<QuotationRecord>]>([
    ['text', 'speaker', 'Jane Doe', {}],
    ['marks, commas, lines', 'quotation', '“a "b", c\n\n“d”', {quotation: '“a "b", c\n\n“d”'}],
    ['nothing', 'role', '', {role: null}],
    ['a speaker to be checked', 'speaker', '[speaker to be checked]', {speaker: null}],
    ['truth and numbers', 'named', 'false', {named: false}],
    ['several', 'authors', 'Ann; Bo', {authors: ['Ann', 'Bo']}],
    ['=', 'speaker', "'=1+1", {speaker: '=1+1'}],
    ['+', 'role', "'+1", {role: '+1'}],
    ['-', 'sentence', "'-1", {sentence: '-1'}],
    ['@', 'title', "'@SUM(A1)", {title: '@SUM(A1)'}],
    ['a wide =', 'title', "'＝1", {title: '＝1'}],
    ['a tab', 'title', "'\tx", {title: '\tx'}],
    ['a formula in a quotation does not run, and stays', 'quotation', '“=1+1”', {quotation: '“=1+1”'}],
    ['a formula behind a semicolon', 'quotation', leftOut, {quotation: '“a;=1+1;”'}],
    ['the same behind a mark', 'sentence', leftOut, {sentence: 'a;"=1+1"'}],
    [
      'a semicolon in prose',
      'quotation',
      '“We came; we saw; -5 degrees.”',
      {quotation: '“We came; we saw; -5 degrees.”'},
    ],
  ])('%s', (_, column, expected, parts) => expect(cells(parts)[column]).toBe(expected));
});

describe('JSON', () => {
  const schema = JSON.parse(readFileSync('docs/quotations.schema.json', 'utf8'));
  const validate = new Ajv({allowUnionTypes: true, strict: true}).compile(schema);

  test.each<[string, readonly QuotationRecord[]]>([
    ['nothing', []],
    ['a record', [aRecord]],
    ['a record with nothing known', [{...aRecord, speaker: null, asWritten: null, role: null, named: null, url: null}]],
  ])('%s is as the schema says', (_, records) => {
    const json = JSON.parse(quotationsJson(records));
    expect(validate(json), JSON.stringify(validate.errors)).toBe(true);
    expect(json.quotations).toEqual(records);
  });

  test.each([
    ['another kind', {...aRecord, kind: 'mixed'}],
    ['a field less', {quotation: '“a”'}],
  ])('%s is not', (_, record) =>
    expect(validate({schema: 'plainquote-quotations-1', quotations: [record]})).toBe(false),
  );

  test('the schema knows every field and no other', () =>
    expect(Object.keys(schema.$defs.quotation.properties).sort()).toEqual(Object.keys(aRecord).sort()));
});

describe('Markdown', () => {
  test('a quotation with a link that leads to it', () =>
    expect(quotationMarkdown(aRecord)).toBe(
      `> “We won,”

— Jane Doe, mayor of Springfield, in [The bridge stays](https://paper.example/bridge#:~:text=We%20won) (The Paper, 2022-01-26)
`,
    ));

  test.each<[string, Partial<QuotationRecord>, string]>([
    ['a speaker to be checked', {speaker: null, role: null}, '— \\[speaker to be checked], in'],
    ['paragraphs', {quotation: '“One.\n\n“Two.”'}, '> “One.\n>\n> “Two.”'],
    ['what reads as Markdown', {quotation: '“5 * 4 [a]”'}, '“5 \\* 4 \\[a]”'],
    ['no address', {url: null, fragmentUrl: null}, 'in The bridge stays (The Paper'],
  ])('%s', (_, parts, expected) => expect(quotationMarkdown({...aRecord, ...parts})).toContain(expected));

  test('all of an article', () => {
    const reported: QuotationRecord = {...aRecord, kind: 'indirect', quotation: 'all was well'};
    const all = quotationsMarkdown(aSource, [aRecord, {...aRecord, speaker: null}], [reported]);
    expect(all).toContain('# The bridge stays\n\nThe Paper · 2022-01-26T23:30:00-05:00 · read 2026-11-27');
    expect(all).toContain('— Jane Doe, mayor of Springfield (direct, automatic) · [in the article](');
    expect(all).toMatch(/## Reported, not verbatim\n\n> all was well\n/);
    expect(quotationsMarkdown(aSource, [aRecord])).not.toContain('Reported');
  });
});

describe('HTML', () => {
  const analysis = {
    ...withBlocks(
      ['heading', 'A <b>'],
      ['paragraph', '“a” & b'],
      ['blockquote', 'one'],
      ['blockquote', 'two'],
      ['item', 'three'],
      ['paragraph', 'four'],
    ),
    title: '<script>alert(1)</script>',
    language: 'en',
    url: 'javascript:alert(1)',
    captions: [{text: 'A boat', credit: 'Jane/AP', afterBlock: 1}],
  };
  const {document} = new JSDOM(articleHtml(analysis)).window;
  const texts = (selector: string) => [...document.querySelectorAll(selector)].map(element => element.textContent);

  test('the article, its language and its title', () => {
    expect(document.documentElement.lang).toBe('en');
    expect(texts('h1')).toEqual(['<script>alert(1)</script>']);
    expect(texts('article > p, h2')).toEqual(['A <b>', '“a” & b', 'four']);
    expect(texts('blockquote p')).toEqual(['one', 'two']);
    expect(texts('blockquote')).toHaveLength(1);
    expect(texts('ul > li')).toEqual(['three']);
    expect(texts('figcaption')).toEqual(['A boat Jane/AP']);
  });

  test('it loads and runs nothing', () => {
    expect(texts('script, img, iframe, link, a[href^="javascript"]')).toEqual([]);
    expect(document.querySelector('meta[http-equiv]')?.getAttribute('content')).toContain("default-src 'none'");
  });
});

/** By RFC 4180, strictly. */
function parsedCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, cell = '', end] of csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

import {describe, expect, test} from 'vitest';
import {articleOfText, readArticle} from '../../src/core/analyse.ts';
import {collect} from '../../src/core/collect.ts';
import {phrasesAtHand} from '../../src/core/languages-at-hand.ts';
import type {Article, LanguageScores} from '../../src/core/types.ts';
import {chromeLexicons} from '../../src/languages/chromes.built.ts';
import {articleAround, bodyOf, fixture, pageOf} from '../support/page.ts';

function read(doc: Document, scoresOf: (text: string) => LanguageScores = () => ({})): Article {
  const collected = collect(doc);
  return readArticle(collected, {
    scores: collected.fragments.map(scoresOf),
    lexicons: chromeLexicons,
    phrases: phrasesAtHand(),
  });
}

const blocksOf = ({text, blocks}: Article) =>
  blocks.map(({kind, span}) => ({kind, text: text.slice(span.start, span.end)}));

describe('the sample page', () => {
  const expected = JSON.parse(fixture('nato-open-door/expected.json'));
  const english = / (?:the|of|and|we|that) /i;
  const article = read(pageOf(fixture('nato-open-door/source.html')), text =>
    english.test(text) ? {en: 0.8, tr: 0.1} : {tr: 0.7, en: 0.2},
  );

  test('its metadata', () => {
    const {title, language, siteName, authors, byline, published, modified} = article;
    const {blocks, captions, quotations, chrome, ...metadata} = expected;
    expect({title, language, siteName, authors, byline, published, modified}).toEqual(metadata);
  });

  test('its blocks, the glued subhead among them as a heading', () => {
    expect(blocksOf(article)).toEqual(expected.blocks);
  });

  test('its text is its blocks, a blank line between', () => {
    expect(article.text).toBe(
      blocksOf(article)
        .map(block => block.text)
        .join('\n\n'),
    );
  });

  test('its caption stands apart', () => {
    expect(article.captions).toEqual(expected.captions);
  });

  test.each<string>(expected.chrome)('no “%s”', label => {
    expect(article.text).not.toContain(label);
  });

  test('the notice is named as removed, and foreign labels with their language', () => {
    const reasons = (step: string) => article.removed.filter(one => one.step === step).map(one => one.reason);
    expect(new Set(reasons('nag'))).toEqual(new Set(['Asks to turn off an ad blocker.']));
    expect(new Set(reasons('chrome'))).toEqual(new Set(['Interface text in Turkish.']));
    expect(article.removed.some(({text}) => text === 'Başa dön tuşu')).toBe(true);
  });

  test('all of it is there', () => {
    expect(article.completeness).toBe(1);
    expect(article.warnings).toEqual([]);
  });

  test('nothing of it depends on a detector', () => {
    expect(blocksOf(read(pageOf(fixture('nato-open-door/source.html'))))).toEqual(expected.blocks);
  });
});

test.each([
  ['en', 'Close'],
  ['de', 'Schließen'],
])('a label in the article’s own language goes from it: %s', (language, label) => {
  const {text, removed} = read(pageOf(articleAround(`<div>${label}</div>`)), () => ({[language]: 0.8}));
  expect(text).not.toContain(label);
  expect(removed.map(one => one.text)).toEqual([label]);
});

describe('what stays in the text', () => {
  test.each([
    [
      'a paragraph about ad blockers',
      '<p>Please turn off your ad blocker, the site told its readers.</p>',
      'Please turn off your ad blocker, the site told its readers.',
    ],
    [
      'a short paragraph like a notice',
      '<p>Disable your ad blocker and allow our site.</p>',
      'Disable your ad blocker and allow our site.',
    ],
    ['list items', '<ul><li>First came the bridge.</li><li>Then the tram.</li></ul>', 'Then the tram.'],
    [
      'a list in a list',
      '<ul><li>Bridges<ul><li>The old one by the mill</li></ul></li></ul>',
      'The old one by the mill',
    ],
    [
      'table cells',
      '<table><tr><th>Bridge</th><th>Cost</th></tr><tr><td>Mill bridge</td><td>12 million</td></tr></table>',
      '12 million',
    ],
    ['a program', '<pre>open the gate\n  then close it again</pre>', 'open the gate then close it again'],
    [
      'terms and meanings',
      '<dl><dt>Quorum</dt><dd>As many members as a vote takes.</dd></dl>',
      'As many members as a vote takes.',
    ],
    [
      'a quotation set apart',
      '<blockquote><p>“We will vote next week,” said the mayor.</p></blockquote>',
      '“We will vote next week,” said the mayor.',
    ],
    [
      'bare text between blocks',
      'The mayor was not there, and nobody knew where she was.',
      'The mayor was not there, and nobody knew where she was.',
    ],
    ['a foreign sentence', '<p>“Biz buradayız ve kalacağız,” dedi.</p>', '“Biz buradayız ve kalacağız,” dedi.'],
    ['no-break spaces', '<p>It cost 10\u00a0million in all, said the mayor.</p>', '10\u00a0million'],
  ])('%s', (_, inside, text) => {
    const turkish = (one: string): LanguageScores => (/Biz/.test(one) ? {tr: 0.8} : {en: 0.8});
    expect(read(pageOf(articleAround(inside)), turkish).text).toContain(text);
  });

  test('a paragraph about ad blockers among loose lines', () => {
    const line = 'The council met on Tuesday to talk about the bridge, and it put off the vote by a week.';
    const about = 'Readers will have to turn off their ad blocker to book a ticket, said the mayor.';
    const html = `<div>${line}<br><br>So it was said.<br><br>${line}<br><br>${line} Again.<p>${about}</p></div>`;
    expect(read(bodyOf(html)).text).toContain(about);
  });
});

describe('what goes from the text', () => {
  const notice = 'Ad blocker detected. Please disable your ad blocker to go on.';
  test.each([
    ['a notice in a dialog', `<div role="dialog" class="x"><p>${notice}</p></div>`, notice, 'nag'],
    ['a notice in an overlay', `<div class="adblock-overlay"><h2>Hello</h2><p>${notice}</p></div>`, notice, 'nag'],
    ['an advertisement’s label', '<div class="slot">Advertisement</div>', 'Advertisement', 'boilerplate'],
    [
      'a newsletter box',
      '<div class="newsletter"><span>Sign up for our daily newsletter</span></div>',
      'newsletter',
      'boilerplate',
    ],
    ['a read-also line', '<p><a href="/b">Read also: The bridge that fell</a></p>', 'Read also', 'boilerplate'],
  ])('%s', (_, inside, text, step) => {
    const article = read(pageOf(articleAround(inside)));
    expect(article.text).not.toContain(text);
    expect(article.removed.filter(one => one.text.includes(text)).map(one => one.step)).toEqual([step]);
  });

  test('a page locked by aria-hidden behind its notice is read', () => {
    const html = articleAround('').replace('<article>', '<article aria-hidden="true">');
    expect(read(pageOf(html)).text).toContain('to talk about the park');
  });
});

describe('warnings', () => {
  test.each([
    ['a page of nothing', '', 'empty-page'],
    ['a page of a picture', '<img src="data:,">', 'empty-page'],
    ['a menu', '<nav><ul><li><a href="/">Home</a></li></ul></nav>', 'no-article'],
    [
      'a list of stories',
      Array.from(
        {length: 12},
        (_, at) =>
          `<article><h2><a href="/${at}">The council votes on bridge number ${at}</a></h2><p>The council met on Tuesday to vote on bridge number ${at} again.</p></article>`,
      ).join(''),
      'no-article',
    ],
  ])('%s', (_, html, warning) => {
    const article = read(bodyOf(html));
    expect(article).toMatchObject({text: '', blocks: [], captions: [], completeness: 0, warnings: [warning]});
  });
});

describe('plain text', () => {
  const text = '\ufeffOne\u00a0line.\r\nAnother “line”.\n\nThe end.';
  test('is kept unit for unit, blocks are spans of it', () => {
    const article = articleOfText(text, {en: 0.8});
    expect(article).toMatchObject({text, title: undefined, url: undefined, language: 'en', warnings: []});
    for (const {span, source} of article.blocks) {
      expect(source).toBeUndefined();
      expect(text.slice(span.start, span.end).trim()).not.toBe('');
    }
  });

  test('nothing is an empty page', () => {
    expect(articleOfText(' \n').warnings).toEqual(['empty-page']);
  });
});

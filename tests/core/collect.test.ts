import {JSDOM} from 'jsdom';
import {describe, expect, test} from 'vitest';
import {analyse, quotationsOf, readArticle} from '../../src/core/analyse.ts';
import {collect} from '../../src/core/collect.ts';
import {quotes} from '../../src/languages/en-quotes.ts';
import {articleAround, bodyOf, fixture, pageOf} from '../support/page.ts';

const sample = fixture('nato-open-door/source.html');
const nobodyAsked = {scores: [], lexicons: {}, phrases: []};

describe('the analysis never changes the live page', () => {
  test.each([
    ['the sample page', sample],
    ['an article', articleAround('<p>An <a href="/x">inner</a> paragraph.</p>')],
  ])('%s', async (_, html) => {
    const {window} = new JSDOM(html, {url: 'https://news.example/'});
    const doc = window.document;
    const before = doc.documentElement.outerHTML;
    const records: MutationRecord[] = [];
    const observer = new window.MutationObserver(seen => records.push(...seen));
    observer.observe(doc, {subtree: true, childList: true, attributes: true, characterData: true});

    const article = readArticle(collect(doc), nobodyAsked);
    analyse(article, quotationsOf(article, quotes));

    await Promise.resolve();
    records.push(...observer.takeRecords());
    expect(records).toEqual([]);
    expect(doc.documentElement.outerHTML).toBe(before);
  });
});

test.each([
  ['the sample page', sample],
  ['an article', articleAround('<aside hidden>Beside it.</aside><p>An <a href="/x">inner</a> paragraph.</p>')],
  [
    'one that React streamed',
    '<main><template id="B:0"></template></main><div hidden id="S:0"><p>The council met on Tuesday to talk about the bridge until midnight.</p><p>The bridge was built a hundred years ago and it is closed.</p><p>Nobody knows how long the work on it will take.</p></div>',
  ],
  ['one whose form hides properties', fixture('named-fields/source.html')],
])('%s reads the same where it is owned, and so not copied', (_, html) => {
  const copied = readArticle(collect(pageOf(html)), nobodyAsked);
  expect(readArticle(collect(pageOf(html), {owned: true}), nobodyAsked)).toEqual(copied);
  expect(copied.blocks.length).toBeGreaterThan(2);
});

test('a page that wipes itself after it was collected is read all the same', () => {
  const doc = pageOf(articleAround(''));
  const collected = collect(doc);
  doc.documentElement.replaceChildren();
  const article = readArticle(collected, nobodyAsked);
  expect(article.text).toContain('The council met on Tuesday to talk about the bridge');
  expect(article.text).toContain('to talk about the park');
});

test('a page that went on to another article in the same document is read anew', () => {
  const doc = pageOf(articleAround(''));
  doc.head.insertAdjacentHTML('beforeend', '<meta property="og:title" content="Council puts off vote">');
  doc.body.insertAdjacentHTML('afterbegin', '<p class="byline">By <span class="author">Jane Doe</span></p>');
  expect(collect(doc).metadata.facts).toMatchObject({title: 'Council puts off vote', byline: 'By Jane Doe'});
  for (const element of doc.querySelectorAll('h1, title')) element.textContent = 'Bridge is open';
  doc.querySelector('meta')?.setAttribute('content', 'Bridge is open');
  for (const element of doc.querySelectorAll('.author')) element.textContent = 'John Roe';
  expect(collect(doc).metadata.facts).toMatchObject({title: 'Bridge is open', byline: 'By John Roe'});
});

describe('what a reader is not shown', () => {
  const page = (free: boolean) => {
    const doc = pageOf(
      articleAround(
        '<div class="paid"><p>For subscribers: the engineers give the bridge ten years at the most.</p></div>',
      ),
    );
    const data = doc.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify({'@type': 'NewsArticle', isAccessibleForFree: free});
    doc.head.append(data);
    const {prototype} = doc.defaultView?.Element ?? Element;
    prototype.checkVisibility = function () {
      return this.closest('.paid') === null; // as a style sheet has it
    };
    return readArticle(collect(doc), nobodyAsked).text;
  };
  test('is not read where it is paid for', () => {
    expect(page(false)).not.toContain('For subscribers');
    expect(page(false)).toContain('The council met on Tuesday to talk about the park');
  });
  test('is read where it is free: folded, not withheld', () => expect(page(true)).toContain('For subscribers'));
});

test('every block leads back to the live element that holds its text', () => {
  const doc = pageOf(sample);
  const collected = collect(doc);
  const {text, blocks} = readArticle(collected, nobodyAsked);
  for (const {span, source} of blocks) {
    const live = source === undefined ? undefined : collected.sources[source];
    expect(live?.ownerDocument).toBe(doc);
    expect(live?.textContent?.replace(/[ \n]+/g, ' ')).toContain(text.slice(span.start, span.end));
  }
});

describe('fragments', () => {
  test('first a sample of the prose, then every short text once', () => {
    const prose = 'The council met on Tuesday and put off the vote by a whole week.';
    const doc = bodyOf(`<nav><ul><li>Paylaş</li><li>Yazdır</li></ul></nav><main><p>${prose}</p></main><p>Paylaş</p>`);
    expect(collect(doc).fragments).toEqual([prose, 'Paylaş', 'Yazdır']);
  });

  test('an empty page has an empty sample and nothing else', () => {
    expect(collect(bodyOf('')).fragments).toEqual(['']);
  });
});

test.each([
  ['https://news.example/a', 'https://news.example/a'],
  ['about:blank', undefined],
])('the address of %s is %s', (address, url) => {
  expect(collect(pageOf('<p>x</p>', address)).url).toBe(url);
});

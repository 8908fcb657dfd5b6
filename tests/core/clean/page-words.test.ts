import {expect, test} from 'vitest';
import {wordsOfPage} from '../../../src/core/clean/page-words.ts';
import {bodyOf} from '../../support/page.ts';

const paragraph =
  'The council met on Tuesday evening to hear what residents think of the plan for the old harbour, and put off the vote.';

test.each([
  ['in a paragraph of its own', true, '<p>Please turn off your ad blocker.</p>'],
  ['deep in a box', true, '<div><div><b>Adblock</b> <i>AdBlock detected</i></div></div>'],
  ['where advertisements are only sold', false, '<p>Advertise with us</p>'],
  ['on an empty page', false, ''],
])('a notice about ad blockers is hinted at %s: %s', (_where, hints, html) => {
  expect(wordsOfPage(bodyOf(html)).hintsAtNotice).toBe(hints);
});

test('long paragraphs are prose, and short texts of links, lists, headings and boxes the interface', () => {
  const html = `<ul><li>Giriş yap</li></ul><h2>İlgili Makaleler</h2><p>${paragraph}</p><p>Short.</p><a href="/">Başa dön</a>`;
  expect(wordsOfPage(bodyOf(html))).toMatchObject({
    prose: paragraph,
    labels: ['Giriş yap', 'İlgili Makaleler', 'Başa dön'].join('\n'),
  });
});

test('a paragraph is no label, nor is a box with more in it than words', () => {
  expect(wordsOfPage(bodyOf('<p>Short.</p><div>Around <b>it</b></div>')).labels).toBe('');
});

test('of many labels some are read from all over the page', () => {
  const many = Array.from({length: 300}, (_, at) => `<li>Label number ${at}</li>`).join('');
  const read = wordsOfPage(bodyOf(`<ul>${many}</ul>`)).labels.split('\n');
  expect(read.length).toBeLessThan(60);
  expect(read[0]).toBe('Label number 0');
  expect(Number(read.at(-1)?.slice('Label number '.length))).toBeGreaterThan(280);
});

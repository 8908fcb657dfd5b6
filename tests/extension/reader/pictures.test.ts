/** Which images of the page come into the reading view, from where, and with which words. */
import {describe, expect, test} from 'vitest';
import {copied} from './copied.ts';

/** The address of each picture, in order, of a page where the image lies between two paragraphs. */
function between(image: string): string[] {
  return [...copied(`<p b>a</p>${image}<p b>b</p>`).matchAll(/src="([^"]*)"/g)].map(([, src = '']) => src);
}

const big = 'width=800 height=600';
const bitmap = `data:image/png;base64,${'A'.repeat(40)}`;

test('nothing but safe attributes', () =>
  expect(
    copied(`<p b>a</p><img id=i name=n class=c style=x onerror=x() onload=y() src=/a.jpg alt=" A  b" ${big}><p b>b`),
  ).toBe(
    '<p>a</p>\n<figure><img alt="A b" decoding="async" width="800" height="600" style="--k7-ratio: 800 / 600;" src="https://news.example/a.jpg"></figure>\n<p>b</p>',
  ));

describe('addresses', () => {
  test.each([
    ['relative', `<img src=b.jpg ${big}>`, ['https://news.example/a/b.jpg']],
    ['late: data-src', `<img src="${bitmap}" data-src=/b.jpg ${big}>`, ['https://news.example/b.jpg']],
    [
      'late: data-srcset',
      `<img data-srcset="/s.jpg 400w, /m.jpg 1200w, /l.jpg 3000w" ${big}>`,
      ['https://news.example/m.jpg'],
    ],
    ['srcset by density', `<img srcset="/1.jpg, /2.jpg 2x" ${big}>`, ['https://news.example/2.jpg']],
    [
      'srcset with commas in it',
      `<img srcset="/c_fill,w_9/a.jpg 9w, /c_fill,w_99/b.jpg 99w" ${big}>`,
      ['https://news.example/c_fill,w_99/b.jpg'],
    ],
    ['picture', `<picture><source srcset=/p.webp><img ${big}></picture>`, ['https://news.example/p.webp']],
    ['a bitmap in the address', `<img src="${bitmap}" ${big}>`, [bitmap]],
    ['a drawing in the address', `<img src="data:image/svg+xml,<svg onload=x()>" ${big}>`, []],
    ['a script', `<img src="javascript:alert(1)" ${big}>`, []],
    ['another scheme', `<img src="blob:https://news.example/1" ${big}>`, []],
    ['none', `<img ${big}>`, []],
  ])('%s', (_, image, expected) => expect(between(image)).toEqual(expected));
});

describe('the picture that the page says stands for the article', () => {
  const leadImage = {url: 'https://cdn.example/sizes/1200/harbour-2022.jpg', credit: null};
  const shown = (page: string) => copied(page, {leadImage}).match(/<img|<p>/g);
  test.each([
    [
      'above the text, outside it, of no known size',
      '<header><img src=/640/harbour-2022.jpg></header><p b>a</p><p b>b</p>',
      ['<img', '<p>', '<p>'],
    ],
    ['in the text already', '<p b>a</p><img src=/640/harbour-2022.jpg><p b>b</p>', ['<p>', '<img', '<p>']],
    ['not on the page: nothing is fetched for it', '<p b>a</p><p b>b</p>', ['<p>', '<p>']],
    ['another one above', '<header><img src=/640/banner-2022.jpg></header><p b>a</p><p b>b</p>', ['<p>', '<p>']],
    ['below the text', '<p b>a</p><p b>b</p><img src=/640/harbour-2022.jpg>', ['<p>', '<p>']],
  ])('%s', (_, page, expected) => expect(shown(page)).toEqual(expected));
});

describe('which', () => {
  const picture = `<img src=/a.jpg ${big}>`;
  test.each([
    ['an icon', '<img src=/a.jpg width=32 height=32>', 0],
    ['a counting pixel', '<img src=/a.jpg width=1 height=1>', 0],
    ['a portrait', `<img src=/a.jpg class=avatar-photo ${big}>`, 0],
    ['twice the same', picture + picture, 1],
    ['in an aside', `<aside>${picture}</aside>`, 0],
    ['in navigation', `<nav>${picture}</nav>`, 0],
    ['hidden', `<div hidden>${picture}</div>`, 0],
    ['on a card that leads elsewhere', `<a href=/other>${picture} More</a>`, 0],
    ['that leads to itself, larger', `<a href=/a-large.jpg>${picture}</a>`, 1],
    ['of unknown size', '<img src=/a.jpg>', 1],
  ])('%s', (_, image, count) => expect(between(image)).toHaveLength(count));

  test.each([
    ['above the text, in the article', `<article>${picture}<p b>a</article>`, 1],
    ['above the text, small', '<article><img src=/a.jpg width=200 height=200><p b>a</article>', 0],
    ['above the article', `${picture}<article><p b>a</article>`, 0],
    ['below the text', `<article><p b>a</p>${picture}</article>`, 0],
  ])('%s', (_, body, count) => expect(copied(body).split('<img').length - 1).toBe(count));
});

describe('captions', () => {
  const caption = {text: 'A hall. Photo: Jane Doe', credit: 'Jane Doe', afterBlock: 0};
  const words =
    '<figcaption><span data-k7="caption">A hall. Photo: <span data-k7="credit">Jane Doe</span></span></figcaption>';
  const figure = `<figure><img src=/a.jpg ${big}><figcaption>A hall. <i>Photo: Jane Doe</i></figcaption></figure>`;

  test('with credit, below their picture', () => {
    const [, picture] = copied(`<p b>a</p>${figure}<p b>b`, {captions: [caption]}).split('\n');
    expect(picture?.replace(/<img[^>]*>/, '<img>')).toBe(`<figure><img>${words}</figure>`);
  });
  test('a figure above the article has its picture where the caption is read', () =>
    expect(copied(`${figure}<p b>a`, {captions: [{...caption, afterBlock: -1}]})).toMatch(/^<figure><img.*\n<p>a/));
  test('one whose picture has gone stands alone', () =>
    expect(copied('<p b>a<p b>b', {captions: [caption]})).toBe(`<p>a</p>\n<figure>${words}</figure>\n<p>b</p>`));
  test('an unsafe picture leaves its caption', () =>
    expect(copied(`<p b>a</p>${figure.replace('/a.jpg', 'javascript:x')}<p b>b`, {captions: [caption]})).toBe(
      `<p>a</p>\n<figure>${words}</figure>\n<p>b</p>`,
    ));
  test('of a table stand in the table only', () =>
    expect(
      copied('<table><caption>C</caption><tr><td b>a</table>', {captions: [{text: 'C', credit: null, afterBlock: -1}]}),
    ).not.toContain('figcaption'));
});

test('a picture inside a list stays in it', () =>
  expect(copied(`<ol><li b=i>a<img src=/a.jpg ${big}><li b=i>b</ol>`).replace(/<img[^>]*>/, '<img>')).toBe(
    '<ol><li>a<figure><img></figure></li><li>b</li></ol>',
  ));

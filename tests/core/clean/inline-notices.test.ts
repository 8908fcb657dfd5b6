import {describe, expect, test} from 'vitest';
import {inlineNotices} from '../../../src/core/clean/inline-notices.ts';
import {article, words} from '../../support/judged.ts';
import {laidOut} from '../../support/laid-out.ts';

const ask = 'Please turn off your ad blocker to read on.';
const asked = `<b>Ad blocker detected</b><span>${ask}</span>`;
const main = `<main box="0 200 1000 2000"><h1>Harbour</h1>${article}</main>`;
const box = (inside: string, attributes = '', tag = 'div') =>
  `<${tag} id="box" box="0 0 1000 100" ${attributes}>${inside}</${tag}>`;

function goes(body: string): string[] {
  const {doc, layout} = laidOut(`<body>${body}</body>`);
  return inlineNotices(doc, layout, words).map(({removal: {element, reason}}) => `${element.id}: ${reason}`);
}

describe('goes', () => {
  test.each<[name: string, body: string]>([
    ['a notice before the article', box(asked) + main],
    ['one instead of the article', `${box(asked)}<header><h1>Harbour</h1></header>`],
    [
      'all of it, not the line alone',
      `<div>${box(`<div><div>${asked}</div><button>How?</button></div>`)}${'<i>Weather: rain, wind from the west. </i>'.repeat(12)}</div>${main}`,
    ],
    [
      'a paragraph as long as those of an article',
      box(`${ask} ${'We live on advertisements, as you know. '.repeat(2)}`, '', 'p') + main,
    ],
    [
      'one with a long paragraph in it',
      box(`<p>${ask} ${'We live on advertisements, as you know. '.repeat(2)}</p>`) + main,
    ],
    [
      'one in the article, called so',
      `<main><h1>Harbour</h1><section>${article}${box(asked, 'class="js-adblock-notice"')}</section></main>`,
    ],
    ['one after the article, called so', main + box(asked, 'class="siteAdblock"')],
    ['one that says how to do it in a list', box(`${asked}<ol><li>Open the menu of your ad blocker.</li></ol>`) + main],
  ])('%s', (_name, body) => expect(goes(body)).toEqual(['box: ad-block-notice']));

  test('each once, however many lines it has', () => {
    expect(goes(box('<p>Turn off your ad blocker.</p><p>Turn off your ad blocker, please.</p>') + main)).toHaveLength(
      1,
    );
  });
});

describe('stays', () => {
  test.each<[name: string, body: string]>([
    ['what is not shown', box(asked).replace('0 0 1000 100', '0 0 0 0') + main],
    ['what only names one', box('An ad blocker is a program.') + main],
    ['a paragraph of the article', `<main><h1>Harbour</h1>${box(ask, '', 'p')}${article}</main>`],
    [
      'the lead of the article, whatever its box is called',
      `<main><h1>Harbour</h1><section>${article}${box(ask, 'class="lead-block"')}</section></main>`,
    ],
    ['what stands after the article', main + box(asked)],
    ['a heading of the page', box(`<h1>${ask}</h1>`) + main],
    ['a headline that leads somewhere', box(`<a href="/ad-blockers">“${ask}” Why sites ask</a>`) + main],
    ['an item of a list', `<ul box="0 0 1000 100"><li box="0 0 1000 100">${box(asked)}</li></ul>${main}`],
    ['a short list in a box', box(`<ul><li>${ask}</li><li>Buy us a coffee.</li></ul>`) + main],
    ['a quotation in a box', box(`<blockquote>${ask}</blockquote><i>A site</i>`) + main],
    [
      'one of many boxes of the same make',
      `<div class="post">Thanks, all.</div>${box(ask, 'class="post"')}<div class="post">It worked!</div>`,
    ],
    ['a comment', `<section class="comments" box="0 0 1000 100">${box(asked)}</section>${main}`],
    ['a comment by its id', `<section id="comment-7" box="0 0 1000 100">${box(asked)}</section>${main}`],
    ['a quotation', `<blockquote box="0 0 1000 100">${box(asked)}</blockquote>${main}`],
    ['a caption', `<figure box="0 0 1000 100">${box(asked)}</figure>${main}`],
    ['a line of a menu', `<nav box="0 0 1000 100">${box(asked)}</nav>${main}`],
    ['a line of the footer', `<footer box="0 0 1000 100">${box(asked)}</footer>${main}`],
    ['a form', `<form box="0 0 1000 100">${box(asked)}</form>${main}`],
    ['a box with a field', box(`${asked}<input>`) + main],
    ['a teaser with a date', box(`${asked}<time>Tuesday</time>`) + main],
    ['a line as long as a paragraph', box(`${ask} ${'The harbour is old. '.repeat(12)}`) + main],
    ['what somebody writes', `<textarea box="0 0 500 100">${ask}</textarea>${main}`],
    ['a script', `<script>alert("${ask}")</script>${main}`],
    ['what a page says that has no scripts', `<noscript>${ask}</noscript>${main}`],
    ['a choice in a menu', `<select><option>${ask}</option></select>${main}`],
    ['a text that says more than a notice does', box(`${ask} ${'The harbour is old. '.repeat(20)}`) + main],
  ])('%s', (_name, body) => expect(goes(body)).toEqual([]));
});

import {describe, expect, test} from 'vitest';
import {backdrops, judge} from '../../../src/core/clean/judge.ts';
import type {Opened} from '../../../src/core/clean/opened.ts';
import {findOverlays} from '../../../src/core/clean/overlays.ts';
import {judged, noticeIn} from '../../support/judged.ts';
import {laidOut} from '../../support/laid-out.ts';

const adBlock = '<h2>Ad blocker detected</h2><p>Please turn off your ad blocker to read on.</p>';
const consent = '<p>We use cookies for statistics and ads.</p><button>Accept all</button><button>Reject all</button>';
const letter = '<p>Never miss a story. Our newsletter comes every morning.</p><button>Sign up</button>';
const wall = '<h2>Subscribe to read on.</h2><p>Already a subscriber? Log in.</p>';
const email = (value = '') => `<input type="email" value="${value}" box="310 400 200 30">`;
const twoSwitches = '<input type="checkbox" box="310 300 20 20">'.repeat(2);

const middle = (inside: string) => `<div id="box" position="fixed" box="300 200 400 400">${inside}</div>`;
const foot = (inside: string) => `<div id="box" position="fixed" box="0 700 1000 100">${inside}</div>`;
const small = (inside: string) => `<div id="box" position="fixed" box="900 760 100 40">${inside}</div>`;

describe('goes', () => {
  test.each<[reason: string, how: Opened, name: string, over: string]>([
    ['ad-block-notice', 'not', 'an ad-block notice in the middle', middle(adBlock)],
    ['ad-block-notice', 'not', 'one at the foot, with a link to its help', foot(`${adBlock}<a href="/help">How?</a>`)],
    [
      'ad-block-notice',
      'not',
      'one in the middle with many links',
      middle(`${adBlock}${'<a href="/help">How?</a>'.repeat(4)}`),
    ],
    ['ad-block-notice', 'likely', 'one that was there when the reader pressed', middle(adBlock)],
    ['ad-block-notice', 'not', 'one with a log-in that it does not show', middle(`${adBlock}<input type="password">`)],
    ['consent-notice', 'not', 'consent at the foot', foot(consent)],
    ['consent-notice', 'not', 'consent with switches, which came by itself', middle(`${consent}${twoSwitches}`)],
    ['consent-notice', 'perhaps', 'consent without switches on a page that was used', middle(consent)],
    ['consent-notice', 'likely', 'consent at the foot of a page where something was pressed', foot(consent)],
    ['newsletter', 'not', 'a newsletter', middle(letter + email())],
    ['newsletter', 'perhaps', 'a newsletter that was left empty', middle(letter + email())],
    ['newsletter', 'not', 'a newsletter that the browser filled in', middle(letter + email('ada@example.com'))],
  ])('%s, opened: %s: %s', (reason, how, _name, over) => {
    expect(judged(over, how)).toEqual([`box: ${reason}`]);
  });

  test('all that lies over the page at once', () => {
    const over = `${middle(adBlock)}<div id="bar" position="fixed" box="0 700 1000 100">${consent}</div>`;
    expect(judged(over)).toEqual(['box: ad-block-notice', 'bar: consent-notice']);
  });
});

describe('stays', () => {
  test.each<[how: Opened, name: string, over: string]>([
    ['by-reader', 'an ad-block notice that the reader opened', middle(adBlock)],
    ['by-reader', 'consent that the reader opened', foot(consent)],
    ['by-reader', 'a newsletter that the reader opened', middle(letter)],
    ['not', 'a question for the age', middle(`<p>Are you 18 or older?</p>${consent}`)],
    ['not', 'what says nothing that is known', middle('<h2>Delete the comment?</h2><button>Delete</button>')],
    ['not', 'news at the foot', foot('<a href="/b">River passes the highest mark since 1962</a>')],
    ['not', 'a log-in that speaks of cookies', middle(`${consent}<input type="password" box="310 400 200 30">`)],
    [
      'not',
      'a payment that speaks of a newsletter',
      middle(`${letter}<input autocomplete="cc-number" box="310 400 200 30">`),
    ],
    ['not', 'a film that cannot play with an ad blocker', middle(`${adBlock}<video box="310 300 300 200"></video>`)],
    ['not', 'a search that found ad blockers', middle(`${adBlock}<input type="search" box="310 210 200 30">`)],
    ['not', 'a chat about ad blockers', middle(`${adBlock}<textarea box="310 400 200 60"></textarea>`)],
    ['not', 'a form that asks for an address, and for cookies', foot(consent + email().replace('400', '720'))],
    ['not', 'a menu that has a line about ad blockers', middle(`<nav><a href="/a">${adBlock}</a></nav>`)],
    ['not', 'a bar of links, one about ad blockers', foot(`${adBlock}${'<a href="/a">News</a>'.repeat(3)}`)],
    ['not', 'a badge with a word about ad blockers', small('Turn off your ad blocker')],
    ['perhaps', 'cookie settings with switches on a page that was used', middle(`${consent}${twoSwitches}`)],
    ['likely', 'cookie settings without switches that were probably opened', middle(consent)],
    ['perhaps', 'a newsletter that somebody fills in', middle(letter + email('ada@'))],
  ])('opened: %s: %s', (how, _name, over) => expect(judged(over, how)).toEqual(['stays']));
});

describe('where the site asks to subscribe', () => {
  test('the wall stays and is named', () => expect(judged(middle(wall))).toEqual(['wall']));

  test('and so does a notice beside it, but no clutter', () => {
    const bar = `<div position="fixed" box="0 700 900 100">${consent}</div>`;
    const up = '<a id="up" class="back-to-top" position="fixed" box="940 740 40 40">Up</a>';
    expect(judged(middle(wall) + bar + up)).toEqual(['up: clutter', 'wall']);
  });

  test('a wall is one whoever opened it', () => expect(judged(middle(wall), 'by-reader')).toEqual(['wall']));
});

describe('what the style of the body lays over the page', () => {
  const over = (words: string) => {
    const {doc, layout} = laidOut(
      `<body box="0 0 1000 800" before="content: '${words}'; position: fixed; width: 1000px; height: 800px"><nav><img alt=""></nav></body>`,
    );
    return {layout, overlays: findOverlays(doc, layout)};
  };
  test.each([
    ['Please turn off your ad blocker to read on.', ['unbefore']],
    ['By continuing to browse you agree to our cookies.', []],
  ])('%s', (words, marks) => {
    const {overlays, layout} = over(words);
    const {findings} = judge(overlays, layout, noticeIn, () => 'not');
    expect([overlays.length, findings.flatMap(one => one.marks)]).toEqual([1, marks]);
  });

  test.each([
    ['', ['unbefore']],
    ['Sale', []],
  ])('a backdrop: “%s”', (words, marks) => {
    const {overlays, layout} = over(words);
    expect(backdrops(overlays, layout).flatMap(one => one.marks)).toEqual(marks);
  });
});

describe('what stands in its place', () => {
  const letter = 'Get our newsletter in your inbox, every morning. <input type="email"><button>Sign up</button>';
  test.each([
    ['the foot of a page', `<footer position="absolute" box="0 500 1000 300">${letter}</footer>`],
    ['a column beside the text', `<aside position="sticky" box="700 100 300 300">${letter}</aside>`],
    [
      'a bar that sells subscriptions',
      '<div position="sticky" box="0 0 1000 60">Already a subscriber? Log in to read on.</div>',
    ],
  ])('%s stays', (_name, html) => expect(judged(html)).toEqual(['stays']));
});

describe('backdrops', () => {
  const id = (html: string) => {
    const {doc, layout} = laidOut(`<body>${html}</body>`);
    const overlays = findOverlays(doc, layout);
    expect(overlays.length).toBeGreaterThan(0);
    return backdrops(overlays, layout).map(({removal}) => removal.element.id);
  };
  const cover = (inside = '', box = '0 0 1000 800') => `<div id="cover" position="fixed" box="${box}">${inside}</div>`;
  test.each([
    ['an empty cover', cover(), ['cover']],
    ['one with a script in it', cover('<script>var x</script>'), ['cover']],
    ['not one with words', cover('Loading'), []],
    ['not one with a picture', cover('<img alt="">'), []],
    ['not one with a film', cover('<video></video>'), []],
    ['not one with a field', cover('<input>'), []],
    ['not one with a frame', cover('<iframe></iframe>'), []],
    ['not one that leaves a good part of the page free', cover('', '0 0 1000 600'), []],
  ])('%s', (_name, html, expected) => expect(id(html)).toEqual(expected));
});

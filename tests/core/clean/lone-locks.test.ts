import {describe, expect, test} from 'vitest';
import {isHeld} from '../../../src/core/clean/held.ts';
import {loneLocks, whatIsHeld} from '../../../src/core/clean/lone-locks.ts';
import {noticeIn} from '../../support/judged.ts';
import {allShown, laidOut} from '../../support/laid-out.ts';

const sentence = 'A long and honest sentence about the harbour. ';
const prose = `<p box="100 0 800 200">${sentence.repeat(5)}</p>`.repeat(4);
const page = (body: string, root = '', bodyAttributes = '', inside = 3000) =>
  laidOut(
    `<html inside="${inside}" box="0 0 1000 800" ${root}><body box="0 0 1000 800" ${bodyAttributes}>${body}</body></html>`,
  );
const main = (attributes: string, inside = prose) => `<main box="0 0 1000 800" ${attributes}>${inside}</main>`;

/** What is noticed at a cheap look, and what is lifted where nothing lies over the page. */
function locks(...args: Parameters<typeof page>): readonly [held: boolean, lifted: readonly string[]] {
  const {doc, layout} = page(...args);
  return [isHeld(doc, layout), loneLocks(doc, layout).map(({element, marks}) => `${element.nodeName} ${marks}`)];
}

describe('is lifted', () => {
  test.each<[lifted: string, name: string, ...Parameters<typeof page>]>([
    ['HTML unlock', 'a page that does not scroll', main(''), 'overflow="hidden"'],
    ['BODY unfix', 'a body that is fixed', main(''), '', 'position="fixed"'],
    [
      'HTML unlock',
      'a list beside the middle that scrolls by itself',
      `${main('')}<ul overflow="auto" inside="900" box="900 0 100 300"></ul>`,
      'overflow="hidden"',
    ],
    [
      'HTML unlock',
      'a part that could scroll but has nothing to',
      main('overflow="auto" inside="800"'),
      'overflow="hidden"',
    ],
    [
      'HTML unlock,untouch',
      'with it that fingers do not scroll',
      main(''),
      'overflow="hidden" css="touch-action: none"',
    ],
    ['MAIN unblur', 'a blur over the article', main('filter="blur(5px)"')],
    ['MAIN unfade', 'an article too faint to read', main('css="opacity: 0.1"')],
    ['MAIN unveil', 'an article that is not to be seen', main('css="visibility: hidden"')],
    ['MAIN unpoint', 'an article that takes no clicks', main('css="pointer-events: none"')],
    ['MAIN uninert', 'an article that is inert', main('inert')],
    [
      'MAIN unpoint,unselect',
      'with it that no words can be selected',
      main('css="pointer-events: none; user-select: none"'),
    ],
  ])('%s: %s', (lifted, _name, ...args) => expect(locks(...args)).toEqual([true, [lifted]]));

  test('what takes no clicks is not met by one, and looked for from the body', () => {
    const {doc, layout} = page(main('css="pointer-events: none"'));
    const piercing = {...layout, hit: () => doc.body};
    expect(isHeld(doc, piercing)).toBe(true);
    expect(isHeld(page(main('')).doc, {...layout, hit: () => undefined})).toBe(false);
  });
});

describe('is left', () => {
  test.each<[held: boolean, name: string, ...Parameters<typeof page>]>([
    [false, 'a page that scrolls', main('')],
    [
      true,
      'an application of which the middle scrolls by itself',
      main('overflow="auto" inside="4000"'),
      'overflow="hidden"',
      'overflow="hidden"',
    ],
    [
      true,
      'one of which a part of the middle does',
      main('', `<div overflow="scroll" inside="4000" box="200 0 600 800">${prose}</div>`),
      'overflow="hidden"',
    ],
    [false, 'a page that fits', main(''), 'overflow="hidden"', '', 800],
    [false, 'words that cannot be selected', main('css="user-select: none"')],
    [false, 'an article that screen readers are led around', main('aria-hidden="true"')],
    [true, 'a page that fingers do not scroll', main(''), 'css="touch-action: none"'],
    [true, 'a spoiler in the middle', main('', `${prose}<p filter="blur(5px)" box="100 300 800 200">${sentence}</p>`)],
    [
      true,
      'a picture over the middle that fades in',
      main('', `${prose}<figure css="opacity: 0" box="100 300 800 200"></figure>`),
    ],
    [false, 'a list beside the middle that is inert', `${main('')}<ul inert box="900 0 100 300">${sentence}</ul>`],
  ])('noticed: %s: %s', (held, _name, ...args) => expect(locks(...args)).toEqual([held, []]));
});

describe('what is held', () => {
  const of = (body: string) => whatIsHeld(page(body).doc, allShown, noticeIn);
  const ld = (free: string) =>
    `<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": ${free}}</script>`;
  test.each<[ReturnType<typeof whatIsHeld>, string, string]>([
    ['prose', 'an article', main('')],
    ['nothing', 'a game', main('', '<canvas></canvas>')],
    ['nothing', 'a few lines', main('', `<p>${sentence.repeat(2)}</p>`.repeat(3))],
    ['nothing', 'one long paragraph', main('', `<p>${sentence.repeat(20)}</p>`)],
    ['nothing', 'an application with many labels', main('', '<p>Save all the settings</p>'.repeat(60))],
    ['paid', 'an article that search engines are told is paid for', `${main('')}${ld('false')}`],
    ['paid', 'the same, written as a word', `${main('')}${ld('"False"')}`],
    ['prose', 'an article that is free', `${main('')}${ld('true')}`],
    [
      'paid',
      'an article with a wall in it',
      `${main('')}<div><b>Subscribe to read on.</b> Already a subscriber? Log in.</div>`,
    ],
    ['prose', 'an article with an offer beside it', `${main('')}<div>Subscribe</div>`],
    [
      'prose',
      'an article that speaks of walls',
      main('', `<div>${prose}<p>“Subscribe to read on,” it said.</p></div>`),
    ],
  ])('%s: %s', (what, _name, body) => expect(of(body)).toBe(what));
});

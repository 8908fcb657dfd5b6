import {expect, test} from 'vitest';
import {scrollLocks, veils} from '../../../src/core/clean/locks.ts';
import {laidOut} from '../../support/laid-out.ts';

/** The marks found on html and body. jsdom has no heights, so the page's is given. */
function marks(htmlAttributes: string, bodyAttributes: string, pageHeight = 3000): Record<string, readonly string[]> {
  const {doc, layout} = laidOut(`<html ${htmlAttributes}><body ${bodyAttributes}>text</body></html>`);
  Object.defineProperty(doc.documentElement, 'scrollHeight', {value: pageHeight});
  return Object.fromEntries(scrollLocks(doc, layout).map(({element, marks}) => [element.nodeName, marks]));
}

test.each([
  ['nothing on a page that scrolls', '', '', {}],
  ['html hidden', 'overflow="hidden"', '', {HTML: ['unlock']}],
  ['body clipped', '', 'overflow="clip"', {BODY: ['unlock']}],
  ['both', 'overflow="hidden"', 'overflow="hidden"', {HTML: ['unlock'], BODY: ['unlock']}],
  ['a fixed body', '', 'position="fixed"', {BODY: ['unfix']}],
  ['the width of the scroll bar', 'overflow="hidden" style="margin-right: 15px"', '', {HTML: ['unlock', 'unshift']}],
  ['fingers that may not scroll', 'css="touch-action: none"', '', {HTML: ['untouch']}],
  ['not a margin on a page that scrolls', 'style="margin-right: 15px"', '', {}],
])('%s', (_name, html, body, expected) => expect(marks(html, body)).toEqual(expected));

test('an app that fits the viewport has nothing to unlock', () => {
  expect(marks('overflow="hidden"', 'overflow="hidden"', 800)).toEqual({});
});

test.each([
  [
    'most of the page blurred',
    '<main filter="blur(4px)">A long text of the page</main><aside>Short</aside>',
    ['MAIN unblur'],
  ],
  ['a spoiler stays blurred', '<main>A long text of the page</main><aside filter="blur(4px)">Short</aside>', []],
  [
    'paragraphs blurred one by one',
    '<main><p filter="blur(4px)">A long text</p><p filter="blur(4px)">of the page</p></main>',
    ['P unblur', 'P unblur'],
  ],
  [
    'one of many paragraphs stays blurred',
    '<main><p>A long text</p><p>of the page, which goes on</p><p filter="blur(4px)">spoiler</p></main>',
    [],
  ],
  ['a page too faint to read', '<main css="opacity: 0.1">A long text of the page</main>', ['MAIN unfade']],
  ['a page that cannot be seen', '<main css="visibility: hidden">A long text of the page</main>', ['MAIN unveil']],
  [
    'a page that takes no clicks, lifted where that begins',
    '<main css="pointer-events: none"><div css="pointer-events: none">A long text of the page</div></main>',
    ['MAIN unpoint'],
  ],
  ['words that cannot be selected', '<main css="user-select: none">A long text of the page</main>', ['MAIN unselect']],
  ['a page kept from screen readers', '<main aria-hidden="true">A long text of the page</main>', ['MAIN unaria']],
  [
    'most of the page blurred, beside scripts and styles that are longer',
    `<main filter="blur(4px)">A long text of the page</main><script>{${' '.repeat(200)}}</script><style>${' '.repeat(200)}</style>`,
    ['MAIN unblur'],
  ],
  [
    'one of many paragraphs stays blurred, whatever scripts stand in it',
    `<main><p>A long text</p><p>of the page, which goes on</p><p filter="blur(4px)">spoiler<script>{${' '.repeat(200)}}</script></p></main>`,
    [],
  ],
  ['most of the page inert', '<main inert>A long text of the page</main><aside>Short</aside>', ['MAIN uninert']],
])('%s', (_name, html, expected) => {
  const {doc, layout} = laidOut(`<body>${html}</body>`);
  expect(veils(doc, layout).map(({element, marks}) => `${element.nodeName} ${marks}`)).toEqual(expected);
});

import {expect, test} from 'vitest';
import {findLocks} from '../../../src/core/clean/locks.ts';
import {laidOut} from '../../support/laid-out.ts';

/** The marks found on html and body. jsdom has no heights, so the page's is given. */
function marks(htmlAttributes: string, bodyAttributes: string, pageHeight = 3000): Record<string, readonly string[]> {
  const {doc, layout} = laidOut(`<html ${htmlAttributes}><body ${bodyAttributes}>text</body></html>`);
  Object.defineProperty(doc.documentElement, 'scrollHeight', {value: pageHeight});
  return Object.fromEntries(findLocks(doc, layout).map(({element, marks}) => [element.nodeName, marks]));
}

test.each([
  ['nothing on a page that scrolls', '', '', {}],
  ['html hidden', 'overflow="hidden"', '', {HTML: ['unlock']}],
  ['body clipped', '', 'overflow="clip"', {BODY: ['unlock']}],
  ['both', 'overflow="hidden"', 'overflow="hidden"', {HTML: ['unlock'], BODY: ['unlock']}],
  ['a fixed body', '', 'position="fixed"', {BODY: ['unfix']}],
  ['the width of the scroll bar', 'overflow="hidden" style="margin-right: 15px"', '', {HTML: ['unlock', 'unshift']}],
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
  ['most of the page inert', '<main inert>A long text of the page</main><aside>Short</aside>', ['MAIN uninert']],
])('%s', (_name, html, expected) => {
  const {doc, layout} = laidOut(`<body>${html}</body>`);
  expect(findLocks(doc, layout).map(({element, marks}) => `${element.nodeName} ${marks}`)).toEqual(expected);
});

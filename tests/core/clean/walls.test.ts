import {expect, test} from 'vitest';
import {wallIn} from '../../../src/core/clean/walls.ts';
import {noticeIn} from '../../support/judged.ts';
import {allShown} from '../../support/laid-out.ts';
import {articleAround, pageOf} from '../../support/page.ts';

const ask = '<h2>Subscribe to read on.</h2><p>Already a subscriber? Log in.</p>';

test.each<[is: boolean, name: string, inArticle: string, after: string]>([
  [true, 'in the article', `<div>${ask}</div>`, ''],
  [true, 'after it', '', `<aside>${ask}</aside>`],
  [true, 'in a form', '', `<form>${ask}<input type="email"></form>`],
  [false, 'an article without', '', ''],
  [false, 'an offer to subscribe', '<div><a href="/s">Subscribe</a></div>', ''],
  [false, 'a paragraph of an article about walls', '<p>“Subscribe to read on,” it said.</p>', ''],
  [false, 'a newsletter', '<div>Sign up for our newsletter. <input type="email"><button>Sign up</button></div>', ''],
  [false, 'a notice about ad blockers', '<div>Please turn off your ad blocker to read on.</div>', ''],
])('%s: %s', (is, _name, inArticle, after) => {
  expect(wallIn(pageOf(articleAround(inArticle, after)), allShown, noticeIn)).toBe(is);
});

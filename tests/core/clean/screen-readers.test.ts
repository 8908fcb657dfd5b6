import {expect, test} from 'vitest';
import {isForScreenReaders} from '../../../src/core/clean/screen-readers.ts';
import {pageOf} from '../../support/page.ts';

test.each([
  ['class="screen-reader-text"', true],
  ['class="label sr-only"', true],
  ['class="u-visually-hidden"', true],
  ['class="util_visuallyHidden__hEJp9"', true],
  ['id="frm_screen_reader"', true],
  ['class="max-sm:sr-only"', false],
  ['class="w-screen text-center"', false],
  ['class="byline"', false],
])('<span %s>', (attribute, expected) => {
  const span = pageOf(`<span ${attribute}>By</span>`).querySelector('span');
  expect(span && isForScreenReaders(span)).toBe(expected);
});

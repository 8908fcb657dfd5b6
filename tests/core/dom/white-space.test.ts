import {describe, expect, test} from 'vitest';
import {collapse, isBlank} from '../../../src/core/dom/white-space.ts';

describe('collapse', () => {
  test.each([
    ['  a \n\t b  ', 'a b'],
    ['a\r\n\fb', 'a b'],
    ['«\u00a0oui\u00a0»', '«\u00a0oui\u00a0»'],
    ['\u00a0a', '\u00a0a'],
    ['soft\u00adhyphen', 'soft\u00adhyphen'],
    [' ', ''],
    ['', ''],
  ])('%j is %j', (text, collapsed) => {
    expect(collapse(text)).toBe(collapsed);
  });
});

describe('isBlank', () => {
  test.each([
    ['', true],
    [' \n\u00a0\u200b\ufeff', true],
    ['.', false],
    ['\u00a0a', false],
  ])('%j: %s', (text, blank) => {
    expect(isBlank(text)).toBe(blank);
  });
});

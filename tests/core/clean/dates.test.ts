import {describe, expect, test} from 'vitest';
import {isoDate} from '../../../src/core/clean/dates.ts';

describe('isoDate', () => {
  test.each([
    ['2022-01-27T11:42:00+03:00', '2022-01-27T11:42:00+03:00'],
    ['2022-01-27T23:30:00Z', '2022-01-27T23:30:00Z'],
    ['2022-01-27 11:42', '2022-01-27T11:42'],
    ['2022-01-27 11:42:00 +0300', '2022-01-27T11:42:00+0300'],
    ['2022-01-27', '2022-01-27'],
    ['20220127T114200Z', '2022-01-27T11:42:00Z'],
    ['20220127', '2022-01-27'],
    ['Thu, 27 Jan 2022 11:42:00 GMT', '2022-01-27T11:42:00Z'],
    ['27 January 2022', '2022-01-27'],
    ['January 7, 2022', '2022-01-07'],
    ['1970-01-01T00:00:00Z', undefined],
    ['0001-01-01', undefined],
    ['2022-13-01', undefined],
    ['27/01/2022', undefined],
    ['yesterday', undefined],
    ['', undefined],
  ])('%s is %s', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});

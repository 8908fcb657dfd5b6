import {afterEach, expect, test} from 'vitest';
import {localTime} from '../../../src/core/export/local-time.ts';

const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone ?? '';
});

test.each([
  ['UTC', '2026-11-27T19:30:00+00:00'],
  ['Europe/Berlin', '2026-11-27T20:30:00+01:00'],
  ['America/St_Johns', '2026-11-27T16:00:00-03:30'],
  ['Pacific/Kiritimati', '2026-11-28T09:30:00+14:00'],
])('%s', (name, expected) => {
  process.env.TZ = name;
  expect(localTime(new Date('2026-11-27T19:30:00.500Z'))).toBe(expected);
});

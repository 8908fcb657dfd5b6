import {expect, test} from 'vitest';
import {type Notice, noticeOf} from '../../../src/core/clean/notice.ts';
import {noticeLexicons} from '../../../src/languages/notices.ts';

test.each<[string, Notice | undefined]>([
  ['Please turn off your ad blocker to read on.', 'ad-block'],
  ['18+ Please turn off your ad blocker to read on.', 'age-gate'],
  ['Are you 18 or older? Yes No', 'age-gate'],
  ['What are you looking for? Search', undefined],
  ['', undefined],
])('%s', (text, expected) => expect(noticeOf(text, noticeLexicons)).toBe(expected));

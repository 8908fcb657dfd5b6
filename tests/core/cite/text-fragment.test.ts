import {describe, expect, test} from 'vitest';
import {textDirectives, withTextDirective} from '../../../src/core/cite/text-fragment.ts';
import {analysisOf} from '../../ui/analysis.ts';

/** The directive for runs of an article, which is all that the page has, or a part of it. */
function directive(blocks: readonly string[], runs: readonly string[], around = ''): string | undefined {
  const analysis = analysisOf(blocks, [{runs}]);
  const contents = analysis.quotations[0]?.contents ?? [];
  const decoded = textDirectives(analysis, `${around} ${analysis.text}`)(contents);
  return decoded && decodeURIComponent(decoded);
}

const long = `We begin here and ${'then we speak of much else, '.repeat(10)}until we come to the end`;

describe('a directive leads to one place', () => {
  test.each<[string, readonly string[], readonly string[], string, string | undefined]>([
    ['words that stand once', ['“We won,” she said.'], ['We won,'], '', 'text=We won,'],
    [
      'words that stand elsewhere, in another case and other marks',
      ['She said “we didn’t win” today.'],
      ['we didn’t win'],
      "WE DIDN'T WIN",
      'text=said “-,we didn’t win,-” today',
    ],
    [
      'as much around them as it takes',
      ['On Monday she said “No.” twice.', 'On Friday she said “No.” twice.'],
      ['No.'],
      '',
      'text=Monday she said “-,No.,-” twice',
    ],
    ['the same paragraph twice', ['She said “No.” twice.'], ['No.'], 'She said “No.” twice.', undefined],
    ['words that the page does not have', [], [], '', undefined],
    ['a long quotation', [`She said: “${long}”`], [long], '', 'text=We begin here,to the end'],
    [
      'a long quotation whose last words come before',
      [`“${long} and once more to the end”`],
      [`${long} and once more to the end`],
      '',
      'text=We begin here and,more to the end',
    ],
    [
      'a long quotation whose first words stand elsewhere',
      [`She said: “${long}”`],
      [long],
      'We begin here and then we sing',
      'text=said: “-,We begin here,to the end',
    ],
    [
      'runs around a cue',
      ['“We won,” she said, “all of it.”'],
      ['We won,', 'all of it.'],
      '',
      'text=We won,,all of it.',
    ],
    [
      'runs in several paragraphs',
      ['“We won.', '“All of it.”'],
      ['We won.', 'All of it.'],
      '',
      'text=We won.,All of it.',
    ],
  ])('%s', (_, blocks, runs, around, expected) => expect(directive(blocks, runs, around)).toBe(expected));
});

test('a page without the words has no place for them', () => {
  const analysis = analysisOf(['“We won,” she said.'], [{runs: ['We won,']}]);
  expect(textDirectives(analysis, 'Something else')(analysis.quotations[0]?.contents ?? [])).toBeUndefined();
});

test.each([
  ['well-known, and so on', 'text=well%2Dknown%2C%20and%20so%20on'],
  ['bread & butter', 'text=bread%20%26%20butter'],
  ['50 % of it', 'text=50%20%25%20of%20it'],
  ['“so” (he said)', 'text=%E2%80%9Cso%E2%80%9D%20%28he%20said%29'],
  ['a*b_c~d.e!', 'text=a%2Ab%5Fc%7Ed%2Ee%21'],
  ['a=b#c?d', 'text=a%3Db%23c%3Fd'],
  ['我们赢了', 'text=%E6%88%91%E4%BB%AC%E8%B5%A2%E4%BA%86'],
])('%s is percent-encoded', (words, expected) => {
  const analysis = analysisOf([`${words} end`], [{runs: [words]}]);
  expect(textDirectives(analysis, analysis.text)(analysis.quotations[0]?.contents ?? [])).toBe(expected);
});

test.each([
  ['https://a.example/1', 'https://a.example/1#:~:text=x'],
  ['https://a.example/1#part', 'https://a.example/1#part:~:text=x'],
  ['https://a.example/1#:~:text=other', 'https://a.example/1#:~:text=x'],
  ['https://a.example/1#part:~:text=other', 'https://a.example/1#part:~:text=x'],
])('%s with a directive', (url, expected) => expect(withTextDirective(url, 'text=x')).toBe(expected));

import {describe, expect, test} from 'vitest';
import {allBytes, linesOf} from '../../src/cli/bytes.ts';

async function* chunks(...texts: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}

describe('linesOf', () => {
  test.each([
    [['one\ntwo\n'], ['one', 'two']],
    [['one\ntwo'], ['one', 'two']],
    [
      ['o', 'ne\nt', 'wo', '\n'],
      ['one', 'two'],
    ],
    [['one\r\ntwo'], ['one', 'two']],
    [['\n\none\n'], ['', '', 'one']],
    [['a\u2028b\n'], ['a\u2028b']],
    [[Buffer.from('“').subarray(0, 1), Buffer.from('“').subarray(1), '\n'], ['“']],
    [[], []],
    [['123456789\nok\n'], [9, 'ok']],
    [
      ['12345', '6789', '\nok'],
      [9, 'ok'],
    ],
    [['12345678'], ['12345678']],
  ])('%j', async (texts, expected) => {
    const lines: (string | number)[] = [];
    for await (const line of linesOf(chunks(...texts), 8)) lines.push('text' in line ? line.text : line.bytes);
    expect(lines).toEqual(expected);
  });
});

describe('allBytes', () => {
  test('joins', async () => expect(Buffer.from(await allBytes(chunks('a', 'bc'), 3, 'It')).toString()).toBe('abc'));
  test('gives up as soon as there are more than allowed', async () => {
    let read = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) yield Buffer.alloc(++read && 10);
    }
    await expect(allBytes(endless(), 25, 'It')).rejects.toThrow('It is larger than 0.000025 MB');
    expect(read).toBe(3);
  });
});

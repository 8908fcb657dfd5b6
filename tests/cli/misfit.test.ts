import {expect, test} from 'vitest';
import {misfitOf} from '../../src/cli/misfit.ts';

const png = '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR';

test.each([
  ['html', '<p>one', undefined],
  ['html', 'one', undefined],
  ['html', '\xef\xbb\xbf<p>one\x00', undefined],
  ['html', '\n <!DOCTYPE html>\x00', undefined],
  ['html', 'one\x00', 'a binary file, not a web page'],
  ['html', png, 'a binary file, not a web page'],
  ['html', '%PDF-1.7\n', 'a PDF; only web pages and plain text can be read'],
  ['html', '\xff\xfe<\x00p\x00', undefined],
  ['text', 'one\ttwo\r\n', undefined],
  ['text', '\x1b$B', undefined],
  ['text', '<p>\x00', 'a binary file, not text'],
  ['text', png, 'a binary file, not text'],
  ['text', '', undefined],
] as const)('%s %j', (kind, head, misfit) => expect(misfitOf(Buffer.from(head, 'latin1'), kind)).toBe(misfit));

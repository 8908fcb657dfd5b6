import {expect, test} from 'vitest';
import {shown} from '../../src/cli/shown.ts';

test.each([
  ['one\r\ntwo', 'one\ntwo'],
  ['\u001b[31mred', '\uFFFD[31mred'],
  ['\u009b31mred', '\uFFFD31mred'],
  ['“rock ’n’ roll”\t*', '“rock ’n’ roll”\t*'],
])('%j', (text, expected) => expect(shown(text)).toBe(expected));

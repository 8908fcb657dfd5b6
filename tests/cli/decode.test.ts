import {describe, expect, test} from 'vitest';
import {decodeHtml, decodeText} from '../../src/cli/decode.ts';

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1');

describe('decodeHtml', () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ['UTF-8 undeclared', Buffer.from('“é”'), undefined, '“é”'],
    ['not UTF-8, undeclared', latin('\x93\xe9\x94'), undefined, '“é”'],
    ['declared by HTTP', latin('\xfd'), 'iso-8859-9', 'ı'],
    ['declared in the page', latin('<meta charset="windows-1254">\xfd'), undefined, '<meta charset="windows-1254">ı'],
    ['HTTP before the page', latin('<meta charset="utf-8">\xfd'), 'windows-1254', '<meta charset="utf-8">ı'],
    ['a mark before HTTP', Buffer.from('\uFEFF“'), 'windows-1252', '“'],
    ['UTF-16', Buffer.from('\uFEFF“', 'utf16le'), undefined, '“'],
    ['declared wrongly', latin('\xe9'), 'utf-8', '\uFFFD'],
    ['an unknown encoding', Buffer.from('é'), 'x-nonsense', 'é'],
    ['half a character', Buffer.from('“').subarray(0, 2), 'utf-8', '\uFFFD'],
    ['replacement', Buffer.from('abc'), 'iso-2022-kr', '\uFFFD'],
  ])('%s', (_, bytes, charset, text) => expect(decodeHtml(bytes, charset)).toBe(text));
});

describe('decodeText keeps every unit', () => {
  test.each<[string, Uint8Array, string | undefined, string]>([
    ['a mark', Buffer.from('\uFEFFa\u00A0b\r\nc'), undefined, '\uFEFFa\u00A0b\r\nc'],
    ['UTF-16 with its mark', Buffer.from('\uFEFFa', 'utf16le'), undefined, '\uFEFFa'],
    ['not UTF-8', latin('\x93a\x94'), undefined, '“a”'],
    ['declared', latin('\xfd'), 'windows-1254', 'ı'],
    ['an unknown encoding', Buffer.from('é'), 'x-nonsense', 'é'],
  ])('%s', (_, bytes, charset, text) => expect(decodeText(bytes, charset)).toBe(text));
});

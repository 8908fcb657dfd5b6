import {describe, expect, test} from 'vitest';
import {tagsOf} from '../../src/cli/tags.ts';

const names = (html: string): string[] => [...tagsOf(html)].map(({name, closing}) => (closing ? `/${name}` : name));

describe('tagsOf', () => {
  test.each([
    ['<p>one</p>', ['p', '/p']],
    ['<DIV CLASS="a>b">', ['div']],
    ["<p title=it's><b>", ['p', 'b']],
    ["<p title = 'a\"<i>'><b>", ['p', 'b']],
    ['a < b and <3', []],
    ['<!-- <b> --><i>', ['i']],
    ['<!--><i>', ['i']],
    ['<!-- <b> --!><i>', ['i']],
    ['<!-- never closed <i>', []],
    ['<script>"<b>"</script><i>', ['script', '/script', 'i']],
    ['<scripts><b>', ['scripts', 'b']],
    ['<style>p{}</STYLE ><i>', ['style', '/style', 'i']],
    ['<svg><style/><g/></svg><i>', ['svg', 'style', 'g', '/svg', 'i']],
    ['<p>a<b title="never closed>', ['p']],
    ['', []],
  ])('%s', (html, expected) => expect(names(html)).toEqual(expected));

  test('the content of a style sheet', () => {
    const html = 'a<style media=all>p{}</style>';
    const [style] = tagsOf(html);
    expect(html.slice(style?.content?.start, style?.content?.end)).toBe('p{}');
  });
});

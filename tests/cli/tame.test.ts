import {describe, expect, test} from 'vitest';
import {tamed} from '../../src/cli/tame.ts';

describe('tamed', () => {
  test.each([
    ['<p>one</p>', '<p>one</p>'],
    ['<style>p{}</style>one', '<style></style>one'],
    ['<svg><style/></svg>one', '<svg><style/></svg>one'],
    ['<script>"<style>x</style>"</script>', '<script>"<style>x</style>"</script>'],
    ['one<style>p{', 'one<style>'],
    ['</div></div>one', '</div></div>one'],
    ['<br>'.repeat(1000), '<br>'.repeat(1000)],
    ['<p>one'.repeat(1000), '<p>one'.repeat(1000)],
    ['<div>x</div>'.repeat(1000), '<div>x</div>'.repeat(1000)],
    ['<b><i>x</b>'.repeat(1000), '<b><i>x</b>'.repeat(1000)],
    ['<!doctype html>one', '<!doctype html>one'],
    ['<!DOCTYPEhtml PUBLIC "x">one', '<!DOCTYPEhtml PUBLIC "x">one'],
    ['<!doctype html', '<!doctype html'],
    ['<!doctype>one', 'one'],
    ['<!doctype "x">one', 'one'],
    ['<!doctype <p>one', 'one'],
    ['<!doctype ', ''],
    [`<svg>${'<path/>'.repeat(1000)}</svg>`, `<svg>${'<path/>'.repeat(1000)}</svg>`],
  ])('%s', (html, expected) => expect(tamed(html)).toBe(expected));

  test('elements nested deeper than browsers nest become spaces, their end tags too', () => {
    const html = `${'<div>'.repeat(600)}deep${'</div>'.repeat(600)}<p>after`;
    expect(tamed(html)).toBe(
      `${'<div>'.repeat(512)}${' '.repeat(88)}deep${' '.repeat(88)}${'</div>'.repeat(512)}<p>after`,
    );
  });

  test('more elements than memory holds are refused', () =>
    expect(() => tamed('<b></b>'.repeat(50_001))).toThrow('more than 50,000 elements'));
});

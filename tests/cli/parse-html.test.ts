import {describe, expect, test} from 'vitest';
import {withDocument} from '../../src/cli/parse-html.ts';

const broken = 'width: calc(($a - 16px) / 2)'; // jsdom's parser throws on it

describe('withDocument', () => {
  test.each([
    ['plain', '<p>one', 'one'],
    ['100,000 levels', `<p>one</p>${'<div>'.repeat(100_000)}<p>two</p><p>three`, 'onetwothree'],
    ['a style sheet that cannot be parsed', `<style>p {${broken}}</style><p>one`, 'one'],
    ['a style attribute that cannot be parsed', `<p style="${broken}">one<p style='color: red'>two`, 'onetwo'],
    ['empty', '', ''],
    ['a null byte', '<p>one\u0000two', 'onetwo'],
  ])('%s', async (_, html, text) =>
    expect(await withDocument(html, undefined, doc => doc.body.textContent.replaceAll(/\s+/g, ''))).toBe(text),
  );

  test('what a style attribute hides stays hidden when the attributes go', async () => {
    const html = `<p style="${broken}">one<p style="display: none">two`;
    const displays = await withDocument(html, undefined, doc =>
      [...doc.querySelectorAll('p')].map(p => p.style.display),
    );
    expect(displays).toEqual(['', 'none']);
  });

  test('a page whose document type has no name can be copied', async () => {
    const copied = (doc: Document) => (doc.cloneNode(true) as Document).body.textContent;
    expect(await withDocument('<!doctype><p>one', undefined, copied)).toBe('one');
  });

  test('no script runs', async () => {
    const html = '<p>one</p><script>document.querySelector("p").textContent = "two"</script>';
    expect(await withDocument(html, undefined, doc => doc.querySelector('p')?.textContent)).toBe('one');
  });

  test.each([
    ['https://example.com/a', 'https://example.com/a'],
    ['no address', 'about:blank'],
    [undefined, 'about:blank'],
  ])('address %s', async (url, expected) => expect(await withDocument('', url, doc => doc.URL)).toBe(expected));
});

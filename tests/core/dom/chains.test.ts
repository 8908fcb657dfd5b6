import {describe, expect, test} from 'vitest';
import {shortenChains} from '../../../src/core/dom/chains.ts';
import {bodyOf} from '../../support/page.ts';

/** Elements `a`, `b`, … in each other, with `inside` in the innermost. */
function chain(levels: number, inside: string): string {
  const ids = [...'abcdefghijklmnopqrstuvwxyz'].slice(0, levels);
  return ids.reduceRight((html, id) => `<div id="${id}">\n${html}</div>`, inside);
}

describe('of elements that hold nothing but the next', () => {
  test.each<[string, string, string]>([
    ['three, when two may stay, the innermost stay', chain(4, 'end'), 'bcd'],
    ['two, when two may stay, both stay', chain(3, 'end'), 'abc'],
    ['comments and white space are nothing', chain(4, 'end').replaceAll('\n', ' <!-- x --> '), 'bcd'],
    ['one with a text of its own stays, and all in it that may', `<div id="x">text ${chain(4, 'end')}</div>`, 'xbcd'],
    ['one with two inside ends the chain', chain(4, '<p id="p">1</p><p id="q">2</p>'), 'bcdpq'],
    ['several chains are shortened each', `${chain(4, 'end')}<section>${chain(5, 'end')}</section>`, 'bcdcde'],
    ['empty ones end a chain', chain(4, ''), 'bcd'],
    ['one that is to stay stays, and all around it that may', chain(6, 'end').replace('id="c"', 'id="C"'), 'abCdef'],
  ])('%s', (_, html, left) => {
    const {body} = bodyOf(html);
    const text = body.textContent.replaceAll(/\s+/g, '');
    shortenChains(body.ownerDocument, 2, element => element.id === 'C');
    expect([...body.querySelectorAll('[id]')].map(({id}) => id).join('')).toBe(left);
    expect(body.textContent.replaceAll(/\s+/g, '')).toBe(text);
  });

  test('a page without a body has none', () => {
    const doc = bodyOf(chain(9, 'end'));
    doc.body.remove();
    expect(() => shortenChains(doc, 2, () => false)).not.toThrow();
  });
});

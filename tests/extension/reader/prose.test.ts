/** What of the page's markup comes into the reading view, and what never does. */
import {describe, expect, test} from 'vitest';
import {copied} from './copied.ts';

describe('words', () => {
  test.each([
    [
      'emphasis',
      '<p b>A <em class="x">b <strong id="y">c</strong></em> d',
      '<p>A <em>b </em><em><strong>c</strong></em> d</p>',
    ],
    ['i and b', '<p b><i>a</i> <b>b</b>', '<p><em>a</em> <strong>b</strong></p>'],
    ['white space', '<p b>\n a  <em> b\n</em>c', '<p>a <em>b </em>c</p>'],
    [
      'a link',
      '<p b>a <a href="/x?y=1" target="_top" onclick="go()">b</a>',
      '<p>a <a href="https://news.example/x?y=1" rel="noopener">b</a></p>',
    ],
    [
      'emphasis in a link',
      '<p b><a href="//b.example"><em>a</em> b</a>',
      '<p><a href="https://b.example/" rel="noopener"><em>a</em> b</a></p>',
    ],
    ['a place on the hidden page', '<p b>a<a href="#n1"><sup>1</sup></a>', '<p>a<sup>1</sup></p>'],
    ['a q element', '<p b>a <q>b</q>', '<p>a <q>b</q></p>'],
    ['subheads', '<h3 b=h>a</h3><p b>b</p><h4 b=h>c</h4>', '<h2>a</h2>\n<p>b</p>\n<h3>c</h3>'],
    ['a program', '<pre b>a\n  b</pre>', '<pre>a\n  b</pre>'],
    ['another language', '<p b>a</p><p b lang="ar-EG">b</p>', '<p>a</p>\n<p lang="ar-EG" dir="rtl">b</p>'],
  ])('%s', (_, body, expected) => expect(copied(body)).toBe(expected));

  test('a quotation across a link keeps both', () =>
    expect(copied('<p b>x “<a href="/l">one two</a> three” y', {quoted: ['two three']})).toBe(
      '<p data-k7-speakers="Doe">x “<a href="https://news.example/l" rel="noopener">one </a>' +
        '<span data-k7="quotation" data-k7-quotation="0"><a href="https://news.example/l" rel="noopener">two</a> three</span>” y</p>',
    ));
});

describe('lists and quotes', () => {
  test.each([
    ['ordered', '<ol start=3><li b=i>a<li b=i>b</ol>', '<ol start="3"><li>a</li><li>b</li></ol>'],
    ['two beside each other', '<ul><li b=i>a</ul><ol><li b=i>b</ol>', '<ul><li>a</li></ul>\n<ol><li>b</li></ol>'],
    ['nested', '<ul><li b=i>a<ul><li b=i>b</ul><li b=i>c</ul>', '<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>'],
    ['paragraphs of an item', '<ul><li><p b=i>a<p b=i>b</ul>', '<ul><li>a<p>b</p></li></ul>'],
    ['terms', '<dl><dt b=i>a<dd b=i>b</dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
    [
      'quotes',
      '<blockquote><p b=b>a<p b=b>b</blockquote><blockquote b=b>c</blockquote>',
      '<blockquote><p>a</p><p>b</p></blockquote>\n<blockquote><p>c</p></blockquote>',
    ],
  ])('%s', (_, body, expected) => expect(copied(body)).toBe(expected));
});

const frame = (name: string) => `<div data-k7="table" role="region" aria-label="${name}" tabindex="0">`;

describe('tables', () => {
  test.each([
    [
      'of data, with what was not read of them',
      '<table class=x><caption>C</caption><tr><th b>a<th>b<tr><td b>1<td onclick=go()>2<script>x</script></table>',
      `${frame('C')}<div data-k7="table-name">C</div><table><tbody><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></tbody></table></div>`,
    ],
    [
      'spans, hidden rows',
      '<table><tr><th colspan=2 b>a<tr hidden><td>x<tr><td rowspan=2>1<td b><a href=/l>2</a></table>',
      `${frame('')}<table><tbody><tr><th colspan="2">a</th></tr><tr><td rowspan="2">1</td><td><a href="https://news.example/l" rel="noopener">2</a></td></tr></tbody></table></div>`,
    ],
    ['for layout', '<table role=presentation><tr><td b>a<td b>b</table>', '<p>a</p>\n<p>b</p>'],
    ['one cell', '<table><tr><td b>a</table>', '<p>a</p>'],
  ])('%s', (_, body, expected) => expect(copied(body)).toBe(expected));
});

describe('nothing of the page but words and safe addresses', () => {
  test.each([
    [
      'handlers, ids, classes, styles',
      '<p b id=a class=b style="color:red" onclick=x() name=n data-x=1>a</p>',
      '<p>a</p>',
    ],
    [
      'a script address',
      '<p b><a href="javascript:alert(1)">a</a> <a href=" JaVa\tScript:alert(1)">b</a>',
      '<p>a b</p>',
    ],
    ['data and vbscript', '<p b><a href="data:text/html,x">a</a><a href="vbscript:x">b</a>', '<p>ab</p>'],
    ['markup as text', '<p b>&lt;img src=x onerror=alert(1)&gt;', '<p>&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['custom elements', '<x-card b><x-word onload=x()>a</x-word></x-card>', '<p>a</p>'],
    ['frames and scripts', '<p b>a<iframe src=/x></iframe><script>x</script><object data=x></object>', '<p>a</p>'],
    ['drawings', '<p b>a<svg><a href="javascript:x"><text>t</text></a></svg>', '<p>a</p>'],
  ])('%s', (_, body, expected) => expect(copied(body).replace(/t<\/p>$/, '</p>')).toBe(expected));
});

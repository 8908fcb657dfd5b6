import {describe, expect, test} from 'vitest';
import {blocksOf, bodyOf} from '../../support/page.ts';

describe('texts and kinds', () => {
  test.each<[string, string[]]>([
    ['<p>One</p><p>Two</p>', ['paragraph One', 'paragraph Two']],
    ['<h2>Head</h2><p>Body</p>', ['heading Head', 'paragraph Body']],
    ['<p>a<br>b</p>', ['paragraph a b']],
    ['<div>a<br><br>b<br> <br>c</div>', ['paragraph a', 'paragraph b', 'paragraph c']],
    ['<div>bare <p>inner</p> after</div>', ['paragraph bare', 'paragraph inner', 'paragraph after']],
    ['<p>Un<b>bro</b>ken</p>', ['paragraph Unbroken']],
    ['<span><p>In a span</p></span>', ['paragraph In a span']],
    ['<font>one<br><br>two</font>', ['paragraph one', 'paragraph two']],
    ['<p>A <x-term>custom</x-term> word</p>', ['paragraph A custom word']],
    ['<x-text><p>a</p><p>b</p></x-text>', ['paragraph a', 'paragraph b']],
    ['<ul><li>a<ul><li>b</li></ul>c</li></ul>', ['item a', 'item b', 'item c']],
    ['<ul><li><p>in p</p></li></ul>', ['item in p']],
    ['<dl><dt>Term</dt><dd>Meaning</dd></dl>', ['item Term', 'item Meaning']],
    [
      '<table><tr><th>A</th><td>1</td></tr><tr><th>B</th><td>2</td></tr></table>',
      ['paragraph A', 'paragraph 1', 'paragraph B', 'paragraph 2'],
    ],
    ['<pre>one\n  two</pre>', ['paragraph one two']],
    ['<blockquote><p>Said</p></blockquote>', ['blockquote Said']],
    [
      '<p>A<script>x()</script><style>p{}</style><noscript>n</noscript><svg><text>s</text></svg>B</p>',
      ['paragraph AB'],
    ],
    ['<p hidden>x</p><p style="display: none">y</p><p aria-hidden="true">z</p><p>seen</p>', ['paragraph seen']],
    ['<p>&nbsp;</p><p> </p><p>x</p>', ['paragraph x']],
    ['<p>no\u00a0break</p>', ['paragraph no\u00a0break']],
    ['', []],
  ])('%s', (html, expected) => {
    expect(blocksOf(bodyOf(html)).map(block => `${block.kind} ${block.text}`)).toEqual(expected);
  });
});

describe('places', () => {
  test.each([
    ['<figure><img><figcaption>Bridge</figcaption></figure>', 'caption'],
    ['<figure><p>Photo: Roe</p></figure>', 'caption'],
    ['<figure><blockquote>Said</blockquote></figure>', 'body'],
    ['<figure><table><tr><td>1</td></tr></table></figure>', 'body'],
    ['<div class="wp-caption-text">Bridge</div>', 'caption'],
    ['<div class="InlineImage-embedCaption">Bridge</div>', 'caption'],
    ['<div class="image-credit">Jane Roe</div>', 'caption'],
    ['<div class="photo wide"><img>The bridge before it fell</div>', 'caption'],
    ['<div class="news-image"><img><div><span>The bridge before it fell</span></div></div>', 'caption'],
    ['<div class="photo wide">The bridge before it fell</div>', 'body'],
    [`<div class="image"><img><p>${'The bridge before it fell. '.repeat(30)}</p></div>`, 'body'],
    ['<div class="has-caption"><p>Text</p></div>', 'body'],
    ['<div class="caption"><h2>Head</h2></div>', 'body'],
    ['<aside><p>More</p></aside>', 'furniture'],
    ['<form><p>Name</p></form>', 'furniture'],
    ['<main><p>Text</p></main>', 'body'],
  ])('%s: %s', (html, place) => {
    expect(blocksOf(bodyOf(html)).map(block => block.place)).toEqual([place]);
  });
});

test('link density is the share of characters inside links', () => {
  const blocks = blocksOf(bodyOf('<p><a href="/">all</a></p><p>half <a href="/">link</a></p><p>none</p>'));
  expect(blocks.map(block => Math.round(block.linkDensity * 10))).toEqual([10, 4, 0]);
});

test('blocks of one element share its number', () => {
  const blocks = blocksOf(bodyOf('<div>a<p>b</p>c</div>'));
  expect(blocks.map(block => block.source)).toEqual([0, 1, 0]);
});

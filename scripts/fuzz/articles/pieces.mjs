/** What a page is altered with. */

export const wrappers = 'div section aside figure article template noscript span main header details form td nav'.split(
  ' ',
);

export const names = (
  'article-body content caption photo image credit byline author related newsletter share modal overlay popup sidebar ' +
  'comments ad-block standfirst lead kicker subtitle tags breadcrumb teaser promo sr-only hidden visually-hidden ' +
  'paywall toc footnotes x7f'
).split(' ');

/** @type {readonly (readonly [name: string, value: string])[]} */
export const hiding = [
  ['hidden', ''],
  ['hidden', 'until-found'],
  ['style', 'display:none'],
  ['style', 'color:red; VISIBILITY : hidden'],
  ['style', 'display:calc((1px'],
  ['aria-hidden', 'true'],
  ['inert', ''],
  ['role', 'dialog'],
  ['itemprop', 'articleBody'],
  ['data-plainquote-block', '3'],
  ['dir', 'rtl'],
  ['lang', 'xx'],
  ['class', ''],
  ['id', ''],
];

export const jsonLd = [
  'null',
  '[]',
  '{}',
  '"words"',
  '12',
  '{"@type":"NewsArticle"',
  '{"@type":null,"headline":null,"author":null,"datePublished":null}',
  '[null,[null],{"@type":["NewsArticle",null,7],"headline":["a",2],"author":[null,7,{"name":null},{"name":["A"]}]}]',
  '{"@graph":null}',
  '{"@graph":[null,{"@type":"Article","headline":{"a":1},"author":{"@list":[1]},"image":[null,{"url":3}],"datePublished":20240101}]}',
  '{"@graph":{"@type":"NewsArticle","author":true,"image":false,"publisher":[],"articleSection":{}}}',
  '{"@type":"NewsArticle","articleBody":["x",null],"wordCount":"many","isAccessibleForFree":"False","mainEntityOfPage":[{"@id":null}]}',
  '{"@type":"NewsArticle","headline":"\\u0000\\ud800","author":{"name":"__proto__"},"__proto__":{"name":"x"},"dateModified":"tomorrow"}',
  `${'['.repeat(3000)}${']'.repeat(3000)}`,
  `${'{"@graph":['.repeat(500)}null${']}'.repeat(500)}`,
  '[{"@id":"#a","@type":"Person","author":{"@id":"#a"}},{"@type":"NewsArticle","headline":"A","author":{"@id":"#a"},"publisher":{"@id":"#a"}}]',
  '<!-- {"@type":"Article"} -->',
  '/*<![CDATA[*/ {"@type":"Article","headline":"a",} /*]]>*/',
];

export const metas = [
  '<meta property="og:title" content="">',
  '<meta property="og:title">',
  '<meta property="article:published_time" content="0000-00-00T99:99">',
  '<meta name="author" content="  , ; / and ">',
  '<meta property="og:url" content="http://[">',
  '<meta property="og:image" content="javascript:1">',
  '<link rel="canonical" href="http://%zz">',
  '<base href="http://[">',
  '<meta name="date" content="99999999999999999999">',
  '<html lang="__proto__">',
];

/** Put into the source between two tags. */
export const inserts = [
  '</p>',
  '</div></div></article>',
  '<p>',
  '<div><p>',
  '<table>',
  '<table><tr><td><p>Cell<table><tr><td>inner',
  '<ul><li>one<ul><li>two<ol><li>three</ul>',
  '<dl><dt>Word<dd>Meaning</dl>',
  '<select><option>A<p>B',
  '<svg><p>out of it</p></svg>',
  '<svg><foreignObject><p>In a drawing.</p></foreignObject><title>t</title></svg>',
  '<math><mi>x</mi><annotation-xml encoding="text/html"><p>In a formula.</p></annotation-xml></math>',
  '<b><i><b><i>',
  '<a href="#1"><a href="#2">',
  '<h1><h2>Headings</h1></h2>',
  '<br><br/><BR>',
  '<hr>',
  '<body class="again" onload="x()">',
  '<html><head></head>',
  '<frameset><frame>',
  '</body></html>',
  '<textarea><p>typed</textarea>',
  '<title>Second</title>',
  '<template><p>Not yet.</p><template></template></template>',
  '<noscript><p>No script, <img src=x></p></noscript>',
  '<!-- a -- > comment --!>',
  '<!-->',
  '<?php echo 1 ?>',
  '<![CDATA[ some ]]>',
  '<details><summary>More</summary><p>Folded away.</p></details>',
  '<dialog open><p>Ad blocker detected. Please disable your ad blocker.</p></dialog>',
  '<div class="modal"><p>Please disable your ad blocker.</p><div class="overlay">Please disable your ad blocker.</div></div>',
  '<p>Photo: Jane Doe/AP</p>',
  '<p>Advertisement</p>',
  '<p>Read more: The bridge that fell</p><p>Share</p>',
  '<p>By Jane Doe and John Roe, staff writers</p>',
  '<p>(Reporting by Jane Doe; Editing by John Roe)</p>',
  '<ul><li><a href="/1">One story</a></li><li><a href="/2">Another story</a></li></ul>',
  '<article><h2>Another article</h2><p>It has words of its own, quite a few of them, so that it counts for something.</p></article>',
  '<figure><table><caption>Cap</caption><tr><th>a<td>b</table><figcaption>Fig <figcaption>in fig</figcaption></figure>',
  '<p>THE NEXT PART</p>',
  '<p>It ended there.What came next was new to all of them and to the town.</p>',
  '<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp>字<rt>ji</ruby>',
  '<bdo dir="rtl">abc</bdo>\u202eabc\u202c\u2067\u05d0\u2069',
  '<p>\u200b\u200e\ufeff</p>',
  '<p>\u00a0</p>',
  '<p>👩‍👩‍👧‍👦e\u0301\ud800</p>',
  '<p>日本語の文。中文句子。ภาษาไทย。</p>',
  '<input name="body"><img name="body"><form name="querySelectorAll"></form>',
  '<x-part><slot>slotted</slot></x-part>',
  '<div><template shadowrootmode="open"><p>In the shade.</p></template></div>',
  '<iframe srcdoc="&lt;p&gt;framed"><p>old</p></iframe>',
  '<object><param><p>fallback</p></object>',
  '<p style="display:none">unseen <b>words</b></p>',
  '<p>Seen <span hidden>unseen</span> words <span aria-hidden="true">veiled</span>, and <script>1</script>more.</p>',
];

/** Names of properties, for fields. */
export const properties = (
  'children childNodes parentNode parentElement nodeType nodeName localName tagName attributes id className classList ' +
  'textContent innerHTML firstChild nextSibling getAttribute hasAttribute querySelector querySelectorAll matches closest ' +
  'append remove cloneNode ownerDocument contains body head title documentElement createElement createTreeWalker URL ' +
  '__proto__ constructor'
).split(' ');

/** Put into a text of the source. */
export const entities = [
  '&amp;',
  '&lt;b&gt;',
  '&nbsp;',
  '&shy;',
  '&zwnj;',
  '&#0;',
  '&#x1F600;',
  '&#xD800;',
  '&#x80;',
  '&notanentity;',
  '&amp',
  '&#',
  '&#x110000;',
  '&NewLine;&Tab;',
  '&bsol;&quot;',
  '&ldquo;word&rdquo;',
  '\u0000',
  '\f',
  '\r',
  '<',
  '< b>',
  '>',
  '&#13;&#10;',
  '\u2028\u0085\u3000',
];

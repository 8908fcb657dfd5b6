import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {searchableText} from '../../../src/core/dom/searchable-text.ts';

test.each([
  ['<p>we <b>w</b>on</p>', 'we won'],
  ['<p>one<br>two</p>', 'one  two'],
  ['<p hidden>out of sight</p>', 'out of sight'],
  ['e<script>a</script><style>b</style><noscript>c</noscript><template>d</template>', 'e'],
  ['<div id="view">of ours</div>the page', 'the page'],
  ['<p>it</p><form><input name="body"><input name="nodeName"></form>', 'it'],
])('%s', (html, expected) => {
  const {document} = new JSDOM(html).window;
  expect(searchableText(document, document.querySelector('#view') ?? undefined)).toBe(expected);
});

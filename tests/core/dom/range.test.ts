import {describe, expect, test} from 'vitest';
import {rangeOf} from '../../../src/core/dom/range.ts';
import {bodyOf} from '../../support/page.ts';

describe('rangeOf', () => {
  test.each([
    ['<p id="s">He said “we go”.</p>', 'we go', 'we go'],
    ['<p id="s">we\n     <b>go\n home</b> now</p>', 'we go home', 'we\n     go\n home'],
    ['<p id="s">we go<br>home</p>', 'we go home', 'we gohome'],
    ['<p id="s">w<b>e</b> <i></i>go</p>', 'we go', 'we go'],
    ['<p id="s">we <script>x</script>go</p>', 'we go', 'we xgo'],
    ['<p id="s">we\u00a0go</p>', 'we\u00a0go', 'we\u00a0go'],
    ['<p id="s">nothing</p><p>we go</p>', 'we go', 'we go'],
  ])('%s holds %j', (html, words, live) => {
    const doc = bodyOf(html);
    expect(rangeOf(doc, doc.querySelector('#s') ?? undefined, words)?.toString()).toBe(live);
  });

  test.each([
    ['<p id="s">we</p><p>go</p>', 'we go'],
    ['<p id="s">we</p><p>go</p>', 'wego'],
    ['<p id="s">gone</p>', 'we go'],
    ['<p id="s">we go</p>', ''],
  ])('%s does not hold %j', (html, words) => {
    const doc = bodyOf(html);
    expect(rangeOf(doc, doc.querySelector('#s') ?? undefined, words)).toBeUndefined();
  });

  test('the occurrence asked for; the last where there are fewer', () => {
    const doc = bodyOf('<p id="s">go, go, <b>go</b></p>');
    const source = doc.querySelector('#s') ?? undefined;
    const starts = [0, 1, 2, 9].map(occurrence => rangeOf(doc, source, 'go', occurrence));
    expect(starts.map(range => [range?.startContainer.parentNode?.nodeName, range?.startOffset])).toEqual([
      ['P', 0],
      ['P', 4],
      ['B', 0],
      ['B', 0],
    ]);
  });

  test('a source that has left the page is looked for in the whole body', () => {
    const doc = bodyOf('<p id="s">we go</p><p id="t">we go</p>');
    const source = doc.querySelector('#s') ?? undefined;
    source?.remove();
    expect(rangeOf(doc, source, 'we go')?.startContainer.parentNode).toBe(doc.querySelector('#t'));
  });
});

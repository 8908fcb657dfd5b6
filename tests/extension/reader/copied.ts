/** A page's body copied as the reading view copies it: each element with the attribute `b` is a block of that kind. */
import {JSDOM} from 'jsdom';
import {collapse} from '../../../src/core/dom/white-space.ts';
import type {Analysis} from '../../../src/core/types.ts';
import {proseElements} from '../../../src/extension/reader/prose.ts';
import {analysisOf} from '../../ui/analysis.ts';

const kinds: readonly Analysis['blocks'][number]['kind'][] = ['heading', 'paragraph', 'blockquote', 'item'];

type Rest = Partial<Analysis> & {readonly quoted?: readonly string[]};

/** Markup of the copy, one element a line. */
export function copied(body: string, {quoted = [], ...rest}: Rest = {}): string {
  const {document} = new JSDOM(`<body>${body}</body>`, {url: 'https://news.example/a/1'}).window;
  const sources = [...document.querySelectorAll('[b]')];
  const blocks = sources.map(source => ({
    kind: kinds.find(kind => kind.startsWith(source.getAttribute('b') || 'p')) ?? 'paragraph',
    text: ownText(source),
  }));
  const quotations = quoted.map(run => ({runs: [run]}));
  const elements = proseElements(
    document,
    analysisOf(blocks, quotations, [{name: 'Doe'}], rest),
    'k7',
    key => key,
    sources,
  );
  return elements.map(element => element.outerHTML).join('\n');
}

/** Of a block that holds others only what stands before them. */
function ownText(source: Element): string {
  const copy = source.cloneNode(true) as Element;
  for (const inner of copy.querySelectorAll('[b], ul, ol, script, [hidden]')) inner.remove();
  return collapse(copy.textContent ?? '');
}

import {collapse} from '../../core/dom/white-space.ts';
import type {Analysis} from '../../core/types.ts';
import {textNodes} from './block-text.ts';
import {formatReader} from './inline-formats.ts';
import {quotedRuns} from './quoted-runs.ts';

/** Nodes of each block's text; a program keeps its lines where the page still has them. */
export function blockContents(
  doc: Document,
  analysis: Analysis,
  token: string,
  live: readonly (Element | undefined)[],
): readonly (readonly Node[])[] {
  const runs = quotedRuns(analysis);
  const formatsOf = formatReader();
  return analysis.blocks.map(({start, end}, index) => {
    const text = analysis.text.slice(start, end);
    const lines = live[index]?.localName === 'pre' ? (live[index].textContent ?? '') : '';
    if (lines !== '' && collapse(lines) === text) return [doc.createTextNode(lines)];
    return textNodes(doc, token, {text, start, runs, formats: formatsOf(text, live[index])});
  });
}

import type {PageBlock} from '../dom/page-blocks.ts';
import {densestProse} from './densest.ts';

const longestSample = 3000; // characters; a detector needs no more to be sure
const longestLabel = 40; // words
const mostLabels = 400;

/**
 * Texts whose language the analysis wants to know. The first is a sample of the page's prose, for the article's own
 * language (empty where there is none); the others are the short texts among which foreign interface may stand.
 */
export function fragmentsOf(blocks: readonly PageBlock[]): readonly string[] {
  const labels = new Set<string>();
  for (const block of blocks) {
    if (labels.size === mostLabels) break;
    if (block.words <= longestLabel) labels.add(block.text);
  }
  const sample = sampleOf(blocks);
  labels.delete(sample);
  return [sample, ...labels];
}

/** From the element that holds most prose, so that a sidebar in another language does not decide. */
function sampleOf(blocks: readonly PageBlock[]): string {
  const texts = densestProse(blocks).map(block => block.text);
  return texts.join('\n').slice(0, longestSample);
}

/** What a glance at a page's words gives, by one walk over its text: a guess is made of it, and nothing decided. */
import {call, plain} from '../dom/unclobbered.ts';
import {hintsAtAdBlockNotice} from './ad-block-hint.ts';

export type PageWords = {
  /** A notice about ad blockers may stand somewhere. */
  readonly hintsAtNotice: boolean;
  /** Some of its long paragraphs, and short texts from all over it; each joined by line ends, about `sample` characters. */
  readonly prose: string;
  readonly labels: string;
};

/** Characters that tell a language. */
const sample = 600;

/** Characters of a text that is no label, and of one that may be. */
const longEnough = 100;
const labelLength = {least: 3, most: 60};

/** Where the words of an interface stand. */
const labelled = new Set(['A', 'SPAN', 'H2', 'H3', 'H4', 'LABEL', 'BUTTON', 'SMALL', 'LI', 'DIV']);

export function wordsOfPage(doc: Document): PageWords {
  const body = plain(doc, 'body');
  const prose: string[] = [];
  const labels: string[] = [];
  let proseLength = 0;
  let hintsAtNotice = false;
  const walker = body && call(doc, 'createTreeWalker', body, 4 /* SHOW_TEXT */);
  while (walker?.nextNode()) {
    const text = walker.currentNode as Text;
    const {data} = text;
    if (data.length < labelLength.least) continue;
    hintsAtNotice ||= hintsAtAdBlockNotice(data);
    if (data.length < longEnough) {
      if (isLabel(text)) labels.push(data.trim());
    } else if (proseLength < sample && text.parentElement?.nodeName === 'P') {
      prose.push(data.trim());
      proseLength += data.length;
    }
  }
  return {hintsAtNotice, prose: prose.join('\n').slice(0, sample), labels: spread(labels).join('\n')};
}

function isLabel({data, parentElement}: Text): boolean {
  if (!parentElement || !labelled.has(parentElement.nodeName) || parentElement.childElementCount > 0) return false;
  const {length} = data.trim();
  return length >= labelLength.least && length <= labelLength.most;
}

/** As many as make a sample, from the first to the last. */
function spread(texts: readonly string[]): string[] {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, length / sample);
  return texts.filter((_, at) => at === 0 || Math.floor(at / step) > Math.floor((at - 1) / step));
}

/** All text of a page in which a browser may look for words, shown or not, in its order. */
import {plain} from './unclobbered.ts';
import {isText, stepsUnder} from './walk.ts';

const wordless = /^(?:script|style|noscript|template|iframe|object|svg)$/i;

/** `except`: an element whose text is no part of it. A line break is white space; white space is as in the source. */
export function searchableText(doc: Document, except?: Element): string {
  const body = plain(doc, 'body');
  const texts: string[] = [];
  const isSkipped = (node: Node) => node === except || wordless.test(node.nodeName);
  for (const {node, entered} of body ? stepsUnder(body, isSkipped) : []) {
    if (isText(node)) {
      if (entered) texts.push(node.data);
    } else if (node.nodeName === 'BR') texts.push(' ');
  }
  return texts.join('');
}

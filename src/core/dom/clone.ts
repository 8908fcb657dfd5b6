import {deepest} from './runs.ts';
import {call, plain, unclobber} from './unclobbered.ts';
import {elementsUnder, elementsWithDepth, stepsUnder} from './walk.ts';

/**
 * A copy of a page without names that hide properties, and for each of its elements the live one it was copied from. Of a
 * page that is `owned` no copy is made.
 */
export type Clone = {readonly clone: Document; readonly liveOf: (element: Element) => Element};

export function cloneWithSources(doc: Document, owned = false): Clone {
  const {elements, depth} = elementsWithDepth(doc);
  if (owned && depth <= deepest) {
    unclobber(doc);
    return {clone: doc, liveOf: element => element};
  }
  const clone = depth > deepest ? flattenedClone(doc) : (call(doc, 'cloneNode', true) as Document);
  const sources = new Map<Element, Element>();
  let at = 0;
  for (const copy of elementsUnder(clone)) {
    const source = elements[at++];
    if (source) sources.set(copy, source);
  }
  unclobber(clone);
  return {clone, liveOf: element => sources.get(element) ?? plain(doc, 'documentElement')};
}

/** What lies deeper than `deepest` is put beside its parent instead of inside, in the same order, as browsers do when they parse. */
function flattenedClone(doc: Document): Document {
  const clone = call(doc, 'cloneNode', false) as Document;
  const path: Node[] = [clone];
  let depth = 0;
  for (const {node, entered} of stepsUnder(doc)) {
    if (!entered) {
      depth -= 1;
      continue;
    }
    depth += 1;
    const copy = call(clone, 'importNode', node, false);
    path[Math.min(depth, deepest)] = copy;
    const parent = path[Math.min(depth, deepest) - 1];
    if (parent) call(parent, 'appendChild', copy);
  }
  return clone;
}

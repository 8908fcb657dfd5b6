/** Walks through a page in document order, without recursion: a page may nest as deep as it likes. */
import {call, plain} from './unclobbered.ts';

export function* elementsUnder(root: Node): Generator<Element> {
  const walker = walkerOf(root, elementsOnly);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node as Element;
}

/** All elements in document order, and how many lie in each other at the most. */
export function elementsWithDepth(root: Node): {readonly elements: readonly Element[]; readonly depth: number} {
  const elements: Element[] = [];
  const walker = walkerOf(root, elementsOnly);
  let deepest = 0;
  let depth = 1;
  let node = walker.firstChild();
  while (node) {
    elements.push(node as Element);
    deepest = Math.max(deepest, depth);
    const child = walker.firstChild();
    if (child) depth += 1;
    node = child ?? walker.nextSibling();
    while (!node && depth > 1) {
      walker.parentNode();
      depth -= 1;
      node = walker.nextSibling();
    }
  }
  return {elements, depth: deepest};
}

/** Elements in document order; below one for which `enter` says false nothing is visited. */
export function walkElements(root: Element, enter: (element: Element) => boolean): void {
  if (!enter(root)) return;
  const walker = walkerOf(root, elementsOnly);
  let node = walker.firstChild();
  while (node) {
    const child = enter(node as Element) ? walker.firstChild() : null;
    node = child ?? walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      node = walker.nextSibling();
    }
  }
}

export type Step = {readonly node: Node; readonly entered: boolean};

/** Every node under `root` entered and left, children in between. `skips`: nodes that are not gone into. */
export function* stepsUnder(root: Node, skips: (node: Node) => boolean = () => false): Generator<Step> {
  const walker = walkerOf(root);
  let node = walker.firstChild();
  while (node) {
    yield {node, entered: true};
    const child = skips(node) ? null : walker.firstChild();
    if (child) {
      node = child;
      continue;
    }
    yield {node, entered: false};
    node = walker.nextSibling();
    while (!node) {
      const parent = walker.parentNode();
      if (!parent || parent === root) return;
      yield {node: parent, entered: false};
      node = walker.nextSibling();
    }
  }
}

const elementsOnly = 1; // NodeFilter.SHOW_ELEMENT

function walkerOf(root: Node, show?: number): TreeWalker {
  return call(plain(root, 'ownerDocument') ?? (root as Document), 'createTreeWalker', root, show);
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return plain(node, 'nodeType') === 1;
}

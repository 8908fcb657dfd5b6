/** Browsers nest no deeper than this when they parse; other parsers and scripts can, and recursion would overflow. */
const deepest = 512;

/** A copy of a page, and for each of the copy's elements the live one it was copied from. */
export type Clone = {readonly clone: Document; readonly liveOf: (element: Element) => Element};

export function cloneWithSources(doc: Document): Clone {
  const clone = isTooDeep(doc) ? flattenedClone(doc) : (doc.cloneNode(true) as Document);
  const live = doc.getElementsByTagName('*');
  const sources = new Map<Element, Element>();
  const copies = [...clone.getElementsByTagName('*')];
  [...live].forEach((element, at) => {
    const copy = copies[at];
    if (copy) sources.set(copy, element);
  });
  return {clone, liveOf: element => sources.get(element) ?? doc.documentElement};
}

function isTooDeep(doc: Document): boolean {
  let depth = 0;
  for (const {entered} of steps(doc)) {
    depth += entered ? 1 : -1;
    if (depth > deepest) return true;
  }
  return false;
}

/** What lies deeper than `deepest` is put beside its parent instead of inside, in the same order, as browsers do when they parse. */
function flattenedClone(doc: Document): Document {
  const clone = doc.cloneNode(false) as Document;
  const path: Node[] = [clone];
  let depth = 0;
  for (const {node, entered} of steps(doc)) {
    if (!entered) {
      depth -= 1;
      continue;
    }
    depth += 1;
    const copy = clone.importNode(node, false);
    path[Math.min(depth, deepest)] = copy;
    path[Math.min(depth, deepest) - 1]?.appendChild(copy);
  }
  return clone;
}

type Step = {readonly node: Node; readonly entered: boolean};

/** Every node under `root` entered and left, in document order, without recursion. */
function* steps(root: Node): Generator<Step> {
  let node: Node | null = root.firstChild;
  while (node) {
    yield {node, entered: true};
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && !node.nextSibling) {
      yield {node, entered: false};
      node = node.parentNode === root ? null : node.parentNode;
    }
    if (!node) return;
    yield {node, entered: false};
    node = node.nextSibling;
  }
}

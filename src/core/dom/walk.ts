/** Walks through a page in document order, without recursion: a page may nest as deep as it likes. */

export function* elementsUnder(root: Node): Generator<Element> {
  for (const {node, entered} of stepsUnder(root)) if (entered && isElement(node)) yield node;
}

/** Elements in document order; below one for which `enter` says false nothing is visited. */
export function walkElements(root: Element, enter: (element: Element) => boolean): void {
  let at: Element | null = enter(root) ? root.firstElementChild : null;
  while (at) {
    const down: Element | null = enter(at) ? at.firstElementChild : null;
    if (down) {
      at = down;
      continue;
    }
    while (at && at !== root && !at.nextElementSibling) at = at.parentElement;
    at = at === root || !at ? null : at.nextElementSibling;
  }
}

export type Step = {readonly node: Node; readonly entered: boolean};

/** Every node under `root` entered and left, children in between. `skips`: nodes that are not gone into. */
export function* stepsUnder(root: Node, skips: (node: Node) => boolean = () => false): Generator<Step> {
  let node: Node | null = root.firstChild;
  while (node) {
    yield {node, entered: true};
    const child: Node | null = skips(node) ? null : node.firstChild;
    if (child) {
      node = child;
      continue;
    }
    yield {node, entered: false};
    while (node && !node.nextSibling) {
      node = node.parentNode === root ? null : node.parentNode;
      if (node) yield {node, entered: false};
    }
    node = node?.nextSibling ?? null;
  }
}

export function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

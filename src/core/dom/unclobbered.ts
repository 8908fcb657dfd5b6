/**
 * A form answers to the names of its fields before its own (`<input name="children">`), a document to those of its forms
 * and pictures; in Chromium for extensions as well. These ask the interface itself.
 */

const answering = new Set(['HTMLFormElement', 'HTMLDocument', 'Document', 'XMLDocument']);

/** A node's property, whatever names it holds. What such a name stands for is an object, and other values need no care. */
export function plain<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const value = node[key];
  if (typeof value !== 'object' || value === null) return value;
  const kind = (node as {[Symbol.toStringTag]?: string})[Symbol.toStringTag]; // a symbol is no name
  return kind && answering.has(kind) ? Reflect.get(Object.getPrototypeOf(node), key, node) : value;
}

/** An element's attribute, whatever names it holds. */
export function attribute(element: Element, name: string): string | null {
  return typeof element.getAttribute === 'function' ? element.getAttribute(name) : call(element, 'getAttribute', name);
}

type Method<N, K extends keyof N> = Extract<N[K], (...args: never[]) => unknown>;

/** A node's method, called, whatever names it holds. */
export function call<N extends Node, K extends keyof N>(
  node: N,
  key: K,
  ...args: Parameters<Method<N, K>>
): ReturnType<Method<N, K>> {
  return Reflect.apply(plain(node, key) as Method<N, K>, node, args) as ReturnType<Method<N, K>>;
}

const named = 'form, img, embed, object, iframe, input, button, select, textarea, fieldset, output';

/** Whether a page has names that hide properties. */
export function hidesProperties(doc: Document): boolean {
  return hidingNames(doc).next().done !== true;
}

/** Takes the names that hide properties from a copy of a page, so that it can be read without care. */
export function unclobber(clone: Document): void {
  for (const {element, attribute} of hidingNames(clone)) call(element, 'removeAttribute', attribute);
}

/** One after the other, forms last: a form that is asked by a field's name keeps that name for ever. */
function* hidingNames(doc: Document): Generator<{readonly element: Element; readonly attribute: string}> {
  const found = [...call(doc, 'querySelectorAll', named)];
  const forms = found.filter(isForm);
  const hidden = [doc, ...forms.slice(0, 1)].map(node => Object.getPrototypeOf(node));
  for (const element of [...found.filter(one => !isForm(one)), ...forms]) {
    for (const key of ['name', 'id']) {
      const name = attribute(element, key);
      if (name !== null && hidden.some(prototype => name in prototype)) yield {element, attribute: key};
    }
  }
}

function isForm(element: Element): boolean {
  return plain(element, 'localName') === 'form';
}

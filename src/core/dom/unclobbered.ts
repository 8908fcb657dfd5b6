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

type Method<N, K extends keyof N> = Extract<N[K], (...args: never[]) => unknown>;

/** A node's method, called, whatever names it holds. */
export function call<N extends Node, K extends keyof N>(
  node: N,
  key: K,
  ...args: Parameters<Method<N, K>>
): ReturnType<Method<N, K>> {
  return Reflect.apply(plain(node, key) as Method<N, K>, node, args) as ReturnType<Method<N, K>>;
}

const fields = 'img, embed, object, iframe, input, button, select, textarea, fieldset, output';

/** Takes the names that hide properties from a copy of a page, so that it can be read without care. */
export function unclobber(clone: Document): void {
  const form = call(clone, 'createElement', 'form');
  const hides = (name: string) => name in Object.getPrototypeOf(form) || name in Object.getPrototypeOf(clone);
  const all = (selector: string) => [...call(clone, 'querySelectorAll', selector)];
  // Forms last: a form that is asked by a field's name keeps that name for ever.
  for (const element of [...all(fields), ...all('form')]) {
    for (const attribute of ['name', 'id']) {
      const name = call(element, 'getAttribute', attribute);
      if (name !== null && hides(name)) call(element, 'removeAttribute', attribute);
    }
  }
}

/** How a page makes an element: by this the same notice is known when it is shown anew. */
import {attributesOf} from '../core/dom/attributes.ts';
import {call, plain} from '../core/dom/unclobbered.ts';

/** Tag, id and classes. */
export function makeOf(element: Element): string {
  return `${plain(element, 'localName')} ${attributesOf(element, ['id', 'class'])}`;
}

/** Matches what is made like the element; undefined where it has neither id nor class. */
export function selectorOf(element: Element): string | undefined {
  const attributes = ['id', 'class'].map(name => {
    const value = call(element, 'getAttribute', name);
    return value ? `[${name}="${CSS.escape(value)}"]` : '';
  });
  const told = attributes.join('');
  return told === '' ? undefined : `${CSS.escape(plain(element, 'localName'))}${told}`;
}

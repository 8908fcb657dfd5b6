import {call} from './unclobbered.ts';

/** The values of an element's attributes, parted by spaces; empty where it has none. */
export function attributesOf(element: Element, names: readonly string[]): string {
  return names.map(name => call(element, 'getAttribute', name) ?? '').join(' ');
}

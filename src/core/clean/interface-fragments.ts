import type {Fragment} from './foreign.ts';

/** `active`: something a reader may need to act with; it stays in the page whatever its language. */
export type InterfaceFragment = Fragment & {readonly element: Element; readonly active: boolean};

/** The short texts (1 to 20 words) of a page, in reading order. No layout is asked for. */
export function interfaceFragments(_doc: Document): InterfaceFragment[] {
  return [];
}

import type {JSDOM} from 'jsdom';
import {withoutInlineStyles} from './inline-styles.ts';
import {tamed} from './tame.ts';

/** Runs `use` on the parsed page, and no longer: no script runs, nothing is loaded, nothing is printed. */
export async function withDocument<T>(html: string, url: string | undefined, use: (doc: Document) => T): Promise<T> {
  const jsdom = await import('jsdom'); // takes half a second, only when there is a page
  const source = tamed(html);
  const dom = windowFor(source, jsdom);
  dom.reconfigure({url: url !== undefined && URL.canParse(url) ? url : 'about:blank'});
  return use(parsed(source, new dom.window.DOMParser()));
}

/**
 * Characters of source that one window has parsed. Making a window takes longer than reading most pages, so several share
 * one; but jsdom's selectors listen on it, which keeps every document that was asked for its elements.
 */
const room = 500_000;

/** What a page takes beside its source. */
const least = 10_000;

let shared: JSDOM | undefined;
let taken = 0;

function windowFor(source: string, {JSDOM, VirtualConsole}: typeof import('jsdom')): JSDOM {
  if (!shared || taken > room) {
    shared?.window.close();
    shared = new JSDOM('', {virtualConsole: new VirtualConsole()});
    taken = 0;
  }
  taken += source.length + least;
  return shared;
}

function parsed(html: string, parser: DOMParser): Document {
  try {
    return parser.parseFromString(html, 'text/html');
  } catch (error) {
    if (!isStyleError(error)) throw error;
    return parser.parseFromString(withoutInlineStyles(html), 'text/html');
  }
}

/** jsdom lets its style parser's errors through, as on `calc(($width - 16px) / 2)`. */
function isStyleError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SyntaxError';
}

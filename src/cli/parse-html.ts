import type {JSDOM} from 'jsdom';
import {withoutInlineStyles} from './inline-styles.ts';
import {tamed} from './tame.ts';

/** Runs `use` on the parsed page: no script runs, nothing is loaded, nothing is printed, and afterwards the memory is freed. */
export async function withDocument<T>(html: string, url: string | undefined, use: (doc: Document) => T): Promise<T> {
  const dom = await parsed(tamed(html), url);
  try {
    return use(dom.window.document);
  } finally {
    dom.window.close();
  }
}

async function parsed(html: string, url: string | undefined): Promise<JSDOM> {
  const {JSDOM, VirtualConsole} = await import('jsdom'); // takes half a second, only when there is a page
  const options = {...(url !== undefined && URL.canParse(url) && {url}), virtualConsole: new VirtualConsole()};
  try {
    return new JSDOM(html, options);
  } catch (error) {
    if (!isStyleError(error)) throw error;
    return new JSDOM(withoutInlineStyles(html), options);
  }
}

/** jsdom lets its style parser's errors through, as on `calc(($width - 16px) / 2)`. */
function isStyleError(error: unknown): boolean {
  return error instanceof Error && error.name === 'SyntaxError';
}

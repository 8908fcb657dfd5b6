import {linkedSources} from './json-ld.ts';

/** Whether the page says to search engines that not all of it is free. */
export function isPaidFor(doc: Document): boolean {
  return linkedSources(doc).some(source => /"isAccessibleForFree"\s*:\s*"?false\b/i.test(source));
}

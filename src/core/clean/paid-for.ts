import {call} from '../dom/unclobbered.ts';

/** Whether the page says to search engines that not all of it is free. */
export function isPaidFor(doc: Document): boolean {
  return [...call(doc, 'querySelectorAll', 'script[type="application/ld+json"]')].some(script =>
    /"isAccessibleForFree"\s*:\s*"?false\b/i.test(script.textContent ?? ''),
  );
}

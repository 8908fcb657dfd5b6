import {className} from '../dom/page-blocks.ts';

// Not "max-sm:sr-only": shown on other screens.
const marks = /(?:^|[\s_-])(?:screen[-_]?reader|sr-?only|visually-?hidden)(?:-?(?:text|only))?(?:$|[\s_-])/i;

/** Whether an element's class or id says that it is read out and not shown: "screen-reader-text", "sr-only", "visuallyHidden". */
export function isForScreenReaders(element: Element): boolean {
  return marks.test(className(element)) || marks.test(element.id);
}

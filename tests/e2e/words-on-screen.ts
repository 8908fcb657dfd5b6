import type {Page} from '../../scripts/browsers/types.ts';
import type {Box} from './pixels.ts';

/** Where a text stands on the screen, from the first words given to the last: the boxes of its lines. */
export function boxesOf(page: Page, first: string, last: string): Promise<Box[]> {
  return page.evaluate(
    (from, to) => {
      const walker = document.createTreeWalker(
        document.querySelector('article') ?? document.body,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const text = node.nodeValue ?? '';
        const start = text.indexOf(from);
        if (!begun && start >= 0) {
          range.setStart(node, start);
          begun = true;
        }
        const end = text.indexOf(to, begun && start >= 0 ? start : 0);
        if (!begun || end < 0) continue;
        range.setEnd(node, end + to.length);
        const slack = 2; // a highlight's edge may round outwards
        return [...range.getClientRects()].map(({left, top, right, bottom}) => ({
          left: left - slack,
          top: top - slack,
          right: right + slack,
          bottom: bottom + slack,
        }));
      }
      return [];
    },
    first,
    last,
  );
}

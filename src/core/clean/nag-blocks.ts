import {className, type PageBlock} from '../dom/page-blocks.ts';
import type {NagWords, RemovedText} from '../types.ts';
import {speaksOfAdBlocker} from './nags.ts';
import {type BodyLikeness, looksLikeBody} from './signature.ts';

const reason = 'Asks to turn off an ad blocker.';
const longestNotice = 400; // characters; more, and it holds more than a notice

/** What is left of `blocks`, and the notices that are gone. */
export type Calm = {readonly blocks: readonly PageBlock[]; readonly removed: readonly RemovedText[]};

const overlayMarkup = 'dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"], div, section, aside';
const overlayWord =
  /(?<!(?:tag|category)-)(?:^|[\s_-])(?:pop-?up|modal|overlay|lightbox|dialog|backdrop|ad-?block\w*)(?:$|[\s_-])/i;

/**
 * Takes notices about ad blockers out of the copy, before Readability could mistake them for the article: overlays by
 * their markup, with nothing in them but the notice. An article about ad blockers is longer, or no overlay.
 */
export function withoutNagOverlays(blocks: readonly PageBlock[], lexicons: readonly NagWords[]): Calm {
  const overlays = new Set<Element>();
  for (const block of blocks) {
    const overlay = overlayAround(block.element);
    if (overlay) overlays.add(overlay);
  }
  const gone = new Set<PageBlock>();
  const removed: RemovedText[] = [];
  for (const overlay of overlays) {
    const inside = blocks.filter(block => overlay.contains(block.element));
    const text = inside.map(block => block.text).join(' ');
    if (text.length > longestNotice || !speaksOfAdBlocker(text, lexicons)) continue;
    for (const block of inside) gone.add(block);
    overlay.remove();
    removed.push({step: 'nag', reason, text});
  }
  return {blocks: blocks.filter(block => !gone.has(block)), removed};
}

function overlayAround(element: Element): Element | undefined {
  let outermost: Element | undefined;
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (!at.matches(overlayMarkup) || at.querySelector('h1, article')) continue;
    if (isDialog(at) || overlayWord.test(className(at)) || overlayWord.test(at.id)) outermost = at;
  }
  return outermost;
}

function isDialog(element: Element): boolean {
  return element.matches('dialog, [role="dialog"], [role="alertdialog"], [aria-modal="true"]');
}

/** The same among what was kept, by words alone; a paragraph that looks like the article's own is never touched. */
export function withoutNagBlocks(
  kept: readonly PageBlock[],
  likeness: BodyLikeness,
  lexicons: readonly NagWords[],
): Calm {
  const gone = new Set(
    kept.filter(
      block =>
        block.text.length <= longestNotice &&
        !looksLikeBody(block, likeness) &&
        speaksOfAdBlocker(block.text, lexicons),
    ),
  );
  return {
    blocks: kept.filter(block => !gone.has(block)),
    removed: [...gone].map(block => ({step: 'nag', reason, text: block.text})),
  };
}

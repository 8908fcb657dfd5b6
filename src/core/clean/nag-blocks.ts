import {className, type PageBlock} from '../dom/page-blocks.ts';
import type {NagStems} from '../language-data.ts';
import type {RemovedText} from '../types.ts';
import {speaksOfAdBlocker} from './nags.ts';
import {type BodyLikeness, looksLikeBody} from './signature.ts';

const reason = 'Asks to turn off an ad blocker.';
const longestNotice = 400; // characters; more, and it holds more than a notice

/** What is left of `blocks`, and the notices that are gone. */
export type Calm = {readonly blocks: readonly PageBlock[]; readonly removed: readonly RemovedText[]};

/** `overlays`: the elements that hold the notices. */
export type CalmPage = Calm & {readonly overlays: ReadonlySet<Element>};

const overlayTags = new Set(['dialog', 'div', 'section', 'aside']);
const overlayWord =
  /(?<!(?:tag|category)-)(?:^|[\s_-])(?:pop-?up|modal|overlay|lightbox|dialog|backdrop|ad-?block\w*)(?:$|[\s_-])/i;

/**
 * Notices about ad blockers, taken out before Readability could mistake them for the article: overlays by their markup, with nothing in them but the notice. An article about ad blockers is longer, or no overlay.
 */
export function withoutNagOverlays(blocks: readonly PageBlock[], stems: NagStems): CalmPage {
  const overlays = new Set<Element>();
  const gone = new Set<PageBlock>();
  const removed: RemovedText[] = [];
  for (const [overlay, inside] of overlaysOf(blocks)) {
    if (inside.some(block => gone.has(block))) continue;
    const text = inside.map(block => block.text).join(' ');
    if (text.length > longestNotice || !speaksOfAdBlocker(text, stems)) continue;
    if (overlay.querySelector('h1, article')) continue;
    for (const block of inside) gone.add(block);
    overlays.add(overlay);
    removed.push(...inside.map(removal));
  }
  return {blocks: blocks.filter(block => !gone.has(block)), removed, overlays};
}

function removal({text}: PageBlock): RemovedText {
  return {step: 'nag', reason, text};
}

/** Overlays and the blocks in them, outer ones first. Every element is looked at once, however many blocks it holds. */
function overlaysOf(blocks: readonly PageBlock[]): ReadonlyMap<Element, readonly PageBlock[]> {
  const known = new Map<Element, readonly Element[]>();
  const overlaysAround = (element: Element | null): readonly Element[] => {
    if (!element || element.localName === 'body') return [];
    const before = known.get(element);
    if (before) return before;
    const outer = overlaysAround(element.parentElement);
    const around = isOverlay(element) ? [...outer, element] : outer;
    known.set(element, around);
    return around;
  };
  const overlays = new Map<Element, PageBlock[]>();
  for (const block of blocks) {
    for (const overlay of overlaysAround(block.element)) {
      const inside = overlays.get(overlay);
      if (inside) inside.push(block);
      else overlays.set(overlay, [block]);
    }
  }
  return overlays;
}

function isOverlay(element: Element): boolean {
  if (!overlayTags.has(element.localName)) return false;
  return isDialog(element) || overlayWord.test(className(element)) || overlayWord.test(element.id);
}

function isDialog(element: Element): boolean {
  const role = element.getAttribute('role') ?? '';
  return element.localName === 'dialog' || /dialog/.test(role) || element.getAttribute('aria-modal') === 'true';
}

/** The same among what was kept, by words alone; a paragraph that looks like the article's own is never touched. */
export function withoutNagBlocks(kept: readonly PageBlock[], likeness: BodyLikeness, stems: NagStems): Calm {
  const gone = new Set(
    kept.filter(
      block =>
        block.text.length <= longestNotice && !looksLikeBody(block, likeness) && speaksOfAdBlocker(block.text, stems),
    ),
  );
  return {
    blocks: kept.filter(block => !gone.has(block)),
    removed: [...gone].map(removal),
  };
}

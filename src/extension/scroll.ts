import type {ScreenRect} from './messages.ts';

/** CSS pixels kept free around what is shown. */
const margin = 16;

/**
 * Scrolls so that a range stands in the viewport beside or below the popup. Where the popup covers the page's whole
 * height there is no such place; then the range's end stands at the viewport's foot.
 */
export function scrollClearOf(range: Range, cover: ScreenRect, view: Window): void {
  scrollAncestors(range);
  const target = range.getBoundingClientRect();
  const popup = inViewport(cover, view);
  const beside = target.right < popup.left || target.left > popup.left + popup.width;
  const below = view.innerHeight - popup.bottom >= Math.min(target.height, 3 * margin) + 2 * margin;
  const top = beside
    ? Math.max(margin, (view.innerHeight - target.height) / 2)
    : below
      ? popup.bottom + margin
      : Math.max(margin, view.innerHeight - target.height - margin);
  view.scrollBy({top: target.top - top, behavior: 'instant'});
}

/** A range inside a scrolling box or a closed `details` is brought into that box first. */
function scrollAncestors(range: Range): void {
  const {startContainer} = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({block: 'center', behavior: 'instant'});
}

/** The popup's box in the page's viewport. A browser that hides where its windows stand is taken to hang it at the top right. */
function inViewport(cover: ScreenRect, view: Window): {left: number; width: number; bottom: number} {
  const frame = (view.outerWidth - view.innerWidth) / 2;
  const toolbars = view.outerHeight - view.innerHeight - frame;
  const left = cover.left - view.screenX - frame;
  const top = cover.top - view.screenY - toolbars;
  const known = left > -cover.width && left < view.innerWidth && Math.abs(top) < view.innerHeight / 2;
  if (!known) return {left: view.innerWidth - cover.width, width: cover.width, bottom: cover.height};
  return {left, width: cover.width, bottom: Math.max(0, top) + cover.height};
}

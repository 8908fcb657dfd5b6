import {clearTop} from './clear-place.ts';
import type {ScreenRect} from './messages.ts';

/** Scrolls so that a range is seen beside or below the popup. */
export function scrollClearOf(range: Range, cover: ScreenRect, view: Window): void {
  scrollAncestors(range);
  const target = range.getBoundingClientRect();
  view.scrollBy({top: target.top - clearTop(target, cover, view), behavior: 'instant'});
}

/** A range inside a scrolling box is brought into that box first. */
function scrollAncestors({startContainer}: Range): void {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  element?.scrollIntoView({block: 'center', behavior: 'instant'});
}

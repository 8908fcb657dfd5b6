/**
 * A body that is fixed is shifted up by as much as the page had been scrolled. When the lock is lifted, what the reader sees
 * stays where it is.
 */
import {plain} from '../core/dom/unclobbered.ts';

/** Frames that the sheet may take to come; it is sent for together with the script that marks. */
const mostFrames = 120;

/** Where the page's body begins, CSS pixels from the viewport's top. */
export function bodyTop(): number {
  return plain(document, 'body')?.getBoundingClientRect().top ?? 0;
}

/** Scrolls until the body begins there again, once the marks work. */
export function keepBodyAt(top: number, token: string): void {
  let frames = 0;
  const settle = () => {
    if (hasSheet(token)) scrollBy({top: bodyTop() - top, behavior: 'instant'});
    else if (frames++ < mostFrames) requestAnimationFrame(settle);
  };
  settle();
}

function hasSheet(token: string): boolean {
  const head = plain(document, 'head') as HTMLHeadElement | null;
  return head !== null && getComputedStyle(head).getPropertyValue(`--${token}`).trim() === '1';
}

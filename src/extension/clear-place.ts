import type {ScreenRect} from './messages.ts';

/** What a window tells of itself, CSS pixels. */
export type Frame = Pick<Window, 'innerWidth' | 'innerHeight' | 'outerWidth' | 'outerHeight' | 'screenX' | 'screenY'>;

type Box = {readonly left: number; readonly right: number; readonly bottom: number};

/** Kept free around what is shown. */
const margin = 16;

/** A popup hangs from the toolbar, so it begins near the viewport's top edge; one that seems far above is not located. */
const hangsAtMost = 48;

/** Lines that must be seen at least, where all of a long quotation cannot. */
const leastSeen = 48;

/**
 * Where in the viewport the top of something should come to rest so that the popup does not cover it: in the middle where
 * it stands beside the popup, else under the popup, else, where the popup takes the whole height, at the viewport's foot.
 */
export function clearTop(
  target: {left: number; right: number; height: number},
  cover: ScreenRect,
  frame: Frame,
): number {
  const popup = popupInViewport(cover, frame);
  const height = frame.innerHeight;
  const beside = target.right < popup.left || target.left > popup.right;
  if (beside) return Math.max(margin, (height - target.height) / 2);
  const below = height - popup.bottom >= Math.min(target.height, leastSeen) + 2 * margin;
  if (below) return popup.bottom + margin;
  return Math.max(margin, height - target.height - margin);
}

/** A browser that does not tell where its popup stands is taken to hang it at the right. */
function popupInViewport(cover: ScreenRect, frame: Frame): Box {
  const border = (frame.outerWidth - frame.innerWidth) / 2;
  const left = cover.left - frame.screenX - border;
  const top = cover.top - frame.screenY - (frame.outerHeight - frame.innerHeight - border);
  const located = left > -cover.width && left < frame.innerWidth && top >= -hangsAtMost && top < frame.innerHeight;
  if (!located) return {left: frame.innerWidth - cover.width, right: frame.innerWidth, bottom: cover.height};
  return {left, right: left + cover.width, bottom: Math.max(0, top + cover.height)};
}

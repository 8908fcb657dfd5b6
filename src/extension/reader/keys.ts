/** The view's keys. Caught before the page's own listeners; never with a modifier, never from a field that is typed in. */

export type Keys = {escape(): void; next(): void; previous(): void};

/** A key let go so soon after the window got the focus went down elsewhere, in the popup; ms. */
const elsewhere = 300;

/** The answer ends it. */
export function listenForKeys(window: Window, {escape: stepOut, next, previous}: Keys): () => void {
  const actions: Readonly<Record<string, () => void>> = {n: next, j: next, p: previous, k: previous};
  let escapeIsKnown = false;
  let focusedAt = Number.NEGATIVE_INFINITY;

  const onDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') escapeIsKnown = true;
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const act = event.key === 'Escape' ? stepOut : isTypedIn(event) ? undefined : actions[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  /** A page that listens first may keep Escape from us while it goes down; it seldom does so when it comes up. */
  const onUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    if (!escapeIsKnown && !event.isComposing && event.timeStamp - focusedAt > elsewhere) stepOut();
    escapeIsKnown = false;
  };
  const onFocus = ({target, timeStamp}: Event) => {
    if (target === window) focusedAt = timeStamp;
  };
  window.addEventListener('keydown', onDown, true);
  window.addEventListener('keyup', onUp, true);
  window.addEventListener('focus', onFocus, true);
  return () => {
    window.removeEventListener('keydown', onDown, true);
    window.removeEventListener('keyup', onUp, true);
    window.removeEventListener('focus', onFocus, true);
  };
}

const typedIn = 'input:not([type=radio], [type=checkbox], [type=range]), textarea, select, [contenteditable]';

function isTypedIn(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as Partial<HTMLElement> | undefined;
  return target?.matches?.(typedIn) === true || target?.isContentEditable === true;
}

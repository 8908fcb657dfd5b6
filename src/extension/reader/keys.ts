/** The view's keys. Caught before the page's own listeners; never with a modifier, never from a field that is typed in. */

export type Keys = {escape(): void; next(): void; previous(): void};

/** The answer ends it. */
export function listenForKeys(window: Window, {escape: stepOut, next, previous}: Keys): () => void {
  const actions: Readonly<Record<string, () => void>> = {n: next, j: next, p: previous, k: previous};
  const onKey = (event: KeyboardEvent) => {
    if (event.isComposing || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const act = event.key === 'Escape' ? stepOut : isTypedIn(event) ? undefined : actions[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    act();
  };
  window.addEventListener('keydown', onKey, true);
  return () => window.removeEventListener('keydown', onKey, true);
}

function isTypedIn(event: KeyboardEvent): boolean {
  const target = event.composedPath()[0] as Partial<HTMLElement> | undefined;
  return target?.matches?.('input, textarea, select, [contenteditable]') === true || target?.isContentEditable === true;
}

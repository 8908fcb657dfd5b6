/** Least time between two looks at the page, ms. */
const gap = 100;

/** Looks a document may cost; then the watcher rests. */
const mostLooks = 600;

/**
 * Calls `look` soon after the page changed: after the browser's own layout, never more often than every `gap`, never in a
 * hidden tab. `attribute` names one more attribute whose change counts. Calls `newDocument` when document.open() has thrown
 * the listeners away.
 */
export function watch(doc: Document, attribute: string | undefined, look: () => void): () => void {
  const view = doc.defaultView;
  if (!view) return () => undefined;
  let looks = 0;
  let last = 0;
  let waiting = false;
  const soon = () => {
    if (waiting || looks >= mostLooks) return;
    waiting = true;
    const wait = Math.max(0, last + gap - view.performance.now());
    view.setTimeout(() => view.requestAnimationFrame(() => view.setTimeout(now)), wait);
  };
  const now = () => {
    waiting = false;
    looks++;
    last = view.performance.now();
    look();
  };
  const observer = new MutationObserver(soon);
  const attributeFilter = ['style', 'class', 'open', 'hidden', ...(attribute ? [attribute] : [])];
  observer.observe(doc, {subtree: true, childList: true, attributes: true, attributeFilter});
  return () => observer.disconnect();
}

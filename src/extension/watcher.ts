/** Least time between two looks at the page, ms: while it loads, then, and on a page that never rests. */
const gaps = {early: 100, later: 300, restless: 1000};

/** How long a page is taken to load, ms: most nags come by then. */
const early = 5000;

/** When the page is looked at once more after it came to rest, ms: what comes in by a transition takes its time. */
const settling = 1100;

/** Looks after which a page is taken for one that never rests. */
const manyLooks = 600;

type Watched = {
  /** One more attribute whose change counts. */
  readonly attribute: string | undefined;
  /** The page changed: called after the browser's own layout, not too often, never in a hidden tab. */
  look(): void;
  /** An element was put into the page; called before it is painted. Without it nothing is listened for while a look is due. */
  readonly arrived: ((element: Element) => void) | undefined;
};

/** Watches a document until the answer is called. */
export function watch(doc: Document, {attribute, look, arrived}: Watched): () => void {
  let looks = 0;
  let last = 0;
  let waiting = false;
  let ended = false;
  let late: ReturnType<typeof setTimeout> | undefined;
  const began = performance.now();
  const gap = () => {
    if (looks >= manyLooks) return gaps.restless;
    return performance.now() < began + early ? gaps.early : gaps.later;
  };
  const soon = () => {
    if (waiting) return;
    waiting = true;
    if (!arrived) observer.disconnect(); // a page that is being built changes thousands of times between two looks
    const wait = Math.max(0, last + gap() - performance.now());
    setTimeout(() => requestAnimationFrame(() => setTimeout(now)), wait);
  };
  const now = () => {
    if (ended) return;
    waiting = false;
    if (!arrived) observe();
    looks++;
    last = performance.now();
    look();
    clearTimeout(late);
    late = setTimeout(look, settling);
  };
  const observer = new MutationObserver(records => {
    if (arrived) {
      for (const {addedNodes} of records) for (const node of addedNodes) if (node instanceof Element) arrived(node);
    }
    soon();
  });
  const attributeFilter = ['style', 'class', 'open', 'hidden', ...(attribute ? [attribute] : [])];
  const observe = () => observer.observe(doc, {subtree: true, childList: true, attributes: true, attributeFilter});
  observe();
  return () => {
    ended = true;
    observer.disconnect();
    clearTimeout(late);
  };
}

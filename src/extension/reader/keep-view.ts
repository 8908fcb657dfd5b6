/** Holds the view where it is: a page that takes it away once gets it back, one that insists or goes on has its way. */
import {plain} from '../../core/dom/unclobbered.ts';
import {withoutHash} from './safe-address.ts';

/** `onGone`: the page has taken it for good, and shows again by itself. `onRoute`: the page has gone to another address. */
export type KeepOptions = {onGone(): void; onRoute(): void};

/** The answer ends it. */
export function keepView(
  view: HTMLElement,
  window: Window & typeof globalThis,
  {onGone, onRoute}: KeepOptions,
): () => void {
  const doc = window.document;
  const address = withoutHash(doc.URL);
  const steps = (window as {navigation?: EventTarget}).navigation;
  let again = true;
  let top = 0;

  const isElsewhere = () => withoutHash(doc.URL) !== address;
  const onStep = () => isElsewhere() && onRoute();
  const onScroll = () => {
    if (view.isConnected) top = window.scrollY;
  };
  const watcher = new window.MutationObserver(() => {
    if (view.isConnected && view.parentElement === plain(doc, 'body')) return;
    if (!again || isElsewhere() || !plain(doc, 'body')) return onGone();
    again = false;
    const at = top;
    plain(doc, 'body').append(view);
    watch();
    view.focus({preventScroll: true});
    window.scrollTo({left: 0, top: at, behavior: 'instant'});
  });
  const watch = () => {
    for (const parent of [doc, plain(doc, 'documentElement'), plain(doc, 'body')])
      watcher.observe(parent, {childList: true});
  };

  watch();
  window.addEventListener('scroll', onScroll, {passive: true});
  window.addEventListener('popstate', onStep);
  steps?.addEventListener('currententrychange', onStep);
  return () => {
    watcher.disconnect();
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('popstate', onStep);
    steps?.removeEventListener('currententrychange', onStep);
  };
}

/** Holds the view where it is: a page that takes it away once gets it back, one that insists or goes on has its way. */
import {plain} from '../../core/dom/unclobbered.ts';
import {withoutHash} from './safe-address.ts';

/**
 * `leave`: the page has taken the view for good, and shows again by itself, or has gone to another address. Firefox tells
 * nothing of that before 147, but a page that goes on changes its nodes. The answer ends it.
 */
export function keepView(view: HTMLElement, window: Window & typeof globalThis, leave: () => void): () => void {
  const doc = window.document;
  const address = withoutHash(doc.URL);
  const steps = (window as {navigation?: EventTarget}).navigation;
  let again = true;
  let top = 0;

  const follow = () => withoutHash(doc.URL) !== address && leave();
  const onScroll = () => {
    if (view.isConnected) top = window.scrollY;
  };
  const watcher = new window.MutationObserver(() => {
    const body = plain(doc, 'body');
    if (withoutHash(doc.URL) !== address) return leave();
    if (view.isConnected && view.parentElement === body) return;
    if (!again || !body) return leave();
    again = false;
    const at = top;
    body.append(view);
    view.focus({preventScroll: true});
    window.scrollTo({left: 0, top: at, behavior: 'instant'});
  });

  watcher.observe(doc, {childList: true, subtree: true});
  window.addEventListener('scroll', onScroll, {passive: true});
  window.addEventListener('popstate', follow);
  steps?.addEventListener('currententrychange', follow);
  return () => {
    watcher.disconnect();
    window.removeEventListener('scroll', onScroll);
    window.removeEventListener('popstate', follow);
    steps?.removeEventListener('currententrychange', follow);
  };
}

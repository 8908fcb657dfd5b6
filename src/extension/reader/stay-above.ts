/**
 * Keeps the view usable. A modal dialog of the page, there before or opened later, makes all the rest of the document inert,
 * whatever stands above it; then the view's parts move into a modal dialog of their own. The page's dialog stays open, and
 * is the uppermost again when the view is gone.
 */
import type {Parts} from './parts.ts';

/** `leave`: the browser closed the dialog, by Escape. The answer ends it. */
export function stayAbove(view: HTMLElement, window: Window, parts: Parts, leave: () => void): () => void {
  const doc = view.ownerDocument;
  const dialog = parts.make('dialog', 'above');
  dialog.autofocus = true;
  dialog.tabIndex = -1;
  let focused: HTMLElement = view;
  let raising = false;

  const raise = () => {
    const top = window.scrollY;
    raising = true;
    if (dialog.isConnected) dialog.close();
    else {
      dialog.append(...view.childNodes);
      view.append(dialog);
    }
    dialog.showModal();
    focused.focus({preventScroll: true});
    window.scrollTo({left: 0, top, behavior: 'instant'});
    raising = false;
  };
  /** What is inert cannot have the focus. */
  const check = () => {
    if (raising || !view.isConnected || view.contains(doc.activeElement)) return;
    view.focus({preventScroll: true});
    dialog.focus({preventScroll: true});
    if (!view.contains(doc.activeElement)) raise();
  };
  const onFocusOut = ({target, relatedTarget}: FocusEvent) => {
    if (relatedTarget) return; // it goes on to another element
    focused = target as HTMLElement;
    check();
  };
  /** Only what is in the view fills the screen. */
  const leaveFullscreen = () => {
    if (doc.fullscreenElement && !view.contains(doc.fullscreenElement)) void doc.exitFullscreen().catch(() => {});
  };

  check();
  leaveFullscreen();
  dialog.addEventListener('close', () => dialog.open || leave());
  view.addEventListener('focusout', onFocusOut);
  window.addEventListener('pointerdown', check, true);
  window.addEventListener('keydown', check, true);
  doc.addEventListener('fullscreenchange', leaveFullscreen);
  return () => {
    view.removeEventListener('focusout', onFocusOut);
    window.removeEventListener('pointerdown', check, true);
    window.removeEventListener('keydown', check, true);
    doc.removeEventListener('fullscreenchange', leaveFullscreen);
  };
}

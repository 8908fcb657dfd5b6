/** The reading view: one container at the end of the page's body. No page node is moved or marked. */
import {plain} from '../../core/dom/unclobbered.ts';
import type {Analysis} from '../../core/types.ts';
import {articleElement} from './article-element.ts';
import {directionOf} from './direction.ts';
import {keepPlace} from './place.ts';

export type ReaderTexts = {
  /** Name of the view for screen readers. */
  readonly label: string;
  readonly close: string;
  /** Language of these texts, BCP 47. */
  readonly language: string;
};

export type ReaderOptions = {readonly texts: ReaderTexts; onClose(): void};

export type Reader = {
  close(): void;
  /** The words of a quotation in the view, in text order. */
  words(quotation: number): readonly Element[];
};

/** `onClose` is called once, also where the page takes the view away. Needs the sheet of `readerRules(token)`. */
export function openReader(doc: Document, analysis: Analysis, token: string, {texts, onClose}: ReaderOptions): Reader {
  const window = doc.defaultView ?? globalThis.window;
  const restorePlace = keepPlace(doc);
  const view = viewElement(doc, analysis, token, texts);
  let open = true;

  const finish = () => {
    if (!open) return;
    open = false;
    window.removeEventListener('keydown', onKey, true);
    watcher.disconnect();
    onClose();
  };
  const close = () => {
    if (!open) return;
    view.remove();
    restorePlace();
    finish();
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    close();
  };
  const watcher = new window.MutationObserver(() => {
    if (!view.isConnected) finish(); // the page shows again by itself; where the reader was means nothing in it now
  });

  view.prepend(closeBar(doc, token, texts, close));
  const body = plain(doc, 'body');
  body.append(view);
  window.addEventListener('keydown', onKey, true);
  for (const parent of [doc, plain(doc, 'documentElement'), body]) watcher.observe(parent, {childList: true});
  window.scrollTo({left: 0, top: 0, behavior: 'instant'});
  view.focus({preventScroll: true});

  return {close, words: quotation => [...view.querySelectorAll(`[data-${token}-quotation="${quotation}"]`)]};
}

function viewElement(doc: Document, analysis: Analysis, token: string, {label}: ReaderTexts): HTMLElement {
  const view = doc.createElement('div');
  view.setAttribute(`data-${token}`, 'reader');
  view.setAttribute('role', 'main');
  view.setAttribute('aria-label', label);
  view.tabIndex = -1;
  view.lang = analysis.language ?? '';
  view.dir = directionOf(analysis.language);
  view.append(articleElement(doc, analysis, token));
  return view;
}

function closeBar(doc: Document, token: string, {close, language}: ReaderTexts, onPress: () => void): Element {
  const bar = doc.createElement('div');
  bar.setAttribute(`data-${token}`, 'bar');
  bar.lang = language;
  bar.dir = directionOf(language);
  const button = doc.createElement('button');
  button.type = 'button';
  button.setAttribute(`data-${token}`, 'close');
  button.textContent = close;
  button.addEventListener('click', onPress);
  bar.append(button);
  return bar;
}

/** The reading view: one container at the end of the page's body. No page node is moved or marked. */
import {plain} from '../../core/dom/unclobbered.ts';
import {directionOf} from '../../core/text/direction.ts';
import type {Analysis} from '../../core/types.ts';
import type {TypefaceFile} from '../messages.ts';
import type {Appearance, BundledTypeface} from '../settings.ts';
import {articleElement} from './article-element.ts';
import {readerBar} from './bar.ts';
import {BundledTypefaces} from './bundled-typeface.ts';
import {doubtNote} from './doubt-note.ts';
import {dress, placeNames} from './dress.ts';
import {keepView} from './keep-view.ts';
import {listenForKeys} from './keys.ts';
import {appearancePanel} from './panel.ts';
import {Parts} from './parts.ts';
import {keepPlace} from './place.ts';
import {QuotationSteps} from './quotation-steps.ts';
import type {ReaderTexts} from './reader-texts.ts';
import {stayAbove} from './stay-above.ts';

export type ReaderOptions = {
  readonly texts: ReaderTexts;
  /** The page's element of each block, for what the text alone does not tell; undefined where it is not known. */
  readonly sources: readonly (Element | undefined)[];
  readonly appearance: Appearance;
  /** The reader chose another; the answer is whether it is kept for the next view. */
  keepAppearance(appearance: Appearance): Promise<boolean>;
  typeface(name: BundledTypeface): Promise<readonly TypefaceFile[]>;
  onClose(): void;
};

export type Reader = {
  /** The view. */
  readonly element: Element;
  close(): void;
  /** The words of a quotation in the view, in text order. */
  words(quotation: number): readonly Element[];
  /** The appearance was changed elsewhere. */
  dress(appearance: Appearance): void;
};

/** `onClose` is called once, also where the page takes the view away. Needs the sheet of `readerRules(token)`. */
export function openReader(doc: Document, analysis: Analysis, token: string, options: ReaderOptions): Reader {
  const {texts, sources} = options;
  const window = doc.defaultView ?? globalThis.window;
  const restorePlace = keepPlace(doc);
  const view = viewElement(doc, analysis, token, texts('reader_label'));
  const typefaces = new BundledTypefaces(doc, token, options.typeface);
  let appearance = options.appearance;
  const stops: (() => void)[] = [];
  let open = true;

  const show = (shown: Appearance) => {
    appearance = shown;
    dress(view, shown, token);
    void typefaces.bring(shown);
  };
  const words = (quotation: number) => [...view.querySelectorAll(`[data-${token}-quotation="${quotation}"]`)];
  /** Also where the page is another now: there the place where the reader was means nothing. */
  const finish = () => {
    if (!open) return;
    open = false;
    for (const stop of stops) stop();
    typefaces.end();
    view.remove();
    options.onClose();
  };
  const close = () => {
    if (!open) return;
    finish();
    restorePlace();
  };
  const onResize = () => placeNames(view, appearance, token);

  const parts = new Parts(doc, token);
  const note = doubtNote(analysis, parts, texts, close);
  view.append(articleElement(doc, analysis, token, texts, sources, note));
  const keep = (kept: Appearance) => options.keepAppearance(kept);
  const panel = appearancePanel(parts, {appearance, texts, try: show, keep});
  const announce = (number: number, count: number, speaker: string | undefined) => bar.announce(number, count, speaker);
  const steps = new QuotationSteps(analysis, {token, words, announce});
  const bar = readerBar(parts, {texts, panel, steps: steps.count > 0 ? steps : undefined, close});
  const stepOut = () => {
    if (!bar.closePanel()) close();
  };

  view.prepend(bar.element);
  view.addEventListener('pointerdown', event => {
    if (!bar.element.contains(event.target as Node)) bar.closePanel();
  });
  plain(doc, 'body').append(view);
  show(appearance);
  view.focus({preventScroll: true});
  window.addEventListener('resize', onResize);
  stops.push(
    listenForKeys(window, {escape: stepOut, next: () => steps.next(), previous: () => steps.previous()}),
    stayAbove(view, window, parts, close),
    keepView(view, window, finish),
    () => window.removeEventListener('resize', onResize),
  );
  window.scrollTo({left: 0, top: 0, behavior: 'instant'});

  return {
    element: view,
    close,
    words,
    dress(changed) {
      panel.show(changed);
      show(changed);
    },
  };
}

function viewElement(doc: Document, {language}: Analysis, token: string, label: string): HTMLElement {
  const view = doc.createElement('div');
  view.setAttribute(`data-${token}`, 'reader');
  view.style.display = 'none'; // but for the sheet: where the browser takes it away with the extension, the view is gone too
  view.setAttribute('role', 'main');
  view.setAttribute('aria-label', label);
  view.tabIndex = -1;
  view.lang = language ?? '';
  view.dir = directionOf(language);
  return view;
}

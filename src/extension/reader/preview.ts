/** The reading view's look in a page of the extension. */
import type {Appearance} from '../settings.ts';
import {typefaceFiles} from '../typefaces.ts';
import {BundledTypefaces} from './bundled-typeface.ts';
import {dress, placeNames} from './dress.ts';
import {lookRules} from './reader-sheet.ts';

/** Parts are `data-preview="part"`, as in the view itself; the outermost is "reader". */
const token = 'preview';

/** The answer dresses the sample, which is there as long as its page. */
export function startPreview(view: HTMLElement): (appearance: Appearance) => void {
  const sheet = new CSSStyleSheet(); // our pages' policy allows no style in the page itself
  sheet.replaceSync(lookRules(token));
  view.ownerDocument.adoptedStyleSheets.push(sheet);
  const typefaces = new BundledTypefaces(view.ownerDocument, token, typefaceFiles);
  let shown: Appearance | undefined;
  view.ownerDocument.defaultView?.addEventListener('resize', () => shown && placeNames(view, shown, token));
  return appearance => {
    shown = appearance;
    dress(view, appearance, token);
    void typefaces.bring(appearance);
  };
}

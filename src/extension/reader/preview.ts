/** The reading view's look in a page of the extension. */
import type {Appearance} from '../settings.ts';
import {typefaceFiles} from '../typefaces.ts';
import {BundledTypefaces} from './bundled-typeface.ts';
import {dress} from './dress.ts';
import {lookRules} from './reader-sheet.ts';

/** Parts are `data-preview="part"`, as in the view itself; the outermost is "reader". */
const token = 'preview';

export const previewRules = lookRules(token);

/** The answer dresses the sample. */
export function startPreview(view: HTMLElement): (appearance: Appearance) => void {
  const typefaces = new BundledTypefaces(view.ownerDocument, token, typefaceFiles);
  return appearance => {
    dress(view, appearance, token);
    void typefaces.bring(appearance);
  };
}

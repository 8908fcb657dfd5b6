import {directionOf} from '../core/text/direction.ts';
import type {Texts} from './texts.ts';

/**
 * The page is in the language of its words and runs as that does. Not `@@bidi_dir`: that is the browser's direction, also
 * where the browser's language is Hebrew and the words, for want of those, are English.
 */
export function speakAs(texts: Texts, root: HTMLElement): void {
  root.lang = texts.text('intl_locale');
  root.dir = directionOf(root.lang);
}

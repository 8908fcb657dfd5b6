/** Says above the text that some of it may be missing, and leads back to the page. */

import {directionOf} from '../../core/text/direction.ts';
import type {Analysis, Warning} from '../../core/types.ts';
import type {Parts} from './parts.ts';
import type {ReaderKey, ReaderTexts} from './reader-texts.ts';

const keyOf: Partial<Record<Warning, ReaderKey>> = {
  'text-cut': 'warning_text_cut',
  'much-left-out': 'warning_much_left_out',
  'candidates-disagree': 'warning_candidates_disagree',
};

/** undefined: there is nothing to doubt. */
export function doubtNote(
  {warnings, completeness}: Analysis,
  parts: Parts,
  texts: ReaderTexts,
  showPage: () => void,
): HTMLElement | undefined {
  const keys = warnings.flatMap(warning => keyOf[warning] ?? []);
  if (keys.length === 0) return undefined;
  const language = texts('intl_locale');
  const share = completeness.toLocaleString(language || undefined, {style: 'percent'});
  const words = parts.make('span', undefined, keys.map(key => texts(key, [share])).join(' '));
  const note = parts.make('div', 'doubts', words, parts.button('button', texts('reader_show_page'), '', showPage));
  note.setAttribute('role', 'note');
  note.lang = language;
  note.dir = directionOf(language);
  return note;
}

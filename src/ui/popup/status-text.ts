/** The status line: what is being done, then what was found or why nothing was. */
import type {Corrections} from '../../core/cite/given-speaker.ts';
import type {Analysis, Warning} from '../../core/types.ts';
import {type MessageKey, type Texts, underscored} from '../texts.ts';
import {type PopupState, problemOf} from './popup-state.ts';
import {shownQuotations} from './shown.ts';

/** Empty where a problem says it all. */
export function statusText(state: PopupState, texts: Texts): string {
  if (problemOf(state) !== undefined) return '';
  if (state.lost !== undefined) return texts.text('words_left');
  if (state.unquoted) return texts.text('words_unquoted');
  const phase = state.page?.phase ?? 'cleaning';
  if (phase === 'cleaning' || phase === 'reading' || phase === 'quoting') return texts.text(phase);
  return state.page?.analysis === undefined ? '' : foundText(state.page.analysis, state.corrections, texts);
}

function foundText(analysis: Analysis, corrections: Corrections, texts: Texts): string {
  const verbatim = shownQuotations(analysis, corrections);
  if (verbatim.length === 0) return whyNone(analysis, texts);
  const quotations = texts.count('count_quotations', verbatim.length);
  const speakers = new Set(verbatim.flatMap(({state, voice}) => (state === 'stated' && voice ? [voice.name] : [])));
  if (speakers.size === 0) return quotations;
  return texts.text('quotations_from_speakers', quotations, texts.count('from_speakers', speakers.size));
}

/** What the reader just said of a speaker, read aloud; empty before. */
export function correctionText({corrected, corrections}: PopupState, texts: Texts): string {
  if (corrected === undefined) return '';
  const correction = corrections.get(corrected);
  if (correction === undefined) return texts.text('told_undone');
  const {attribution, speaker} = correction;
  if (speaker === undefined) return texts.text('told_nobody');
  return texts.text(`told_${attribution}`, speaker);
}

function whyNone({warnings}: Analysis, texts: Texts): string {
  const warning = warnings.find(each => each === 'no-article' || each === 'empty-page');
  return texts.text(warning === undefined ? 'no_quotations' : `warning_${underscored(warning)}`);
}

const doubtKeys: Partial<Record<Warning, MessageKey>> = {
  'text-cut': 'warning_text_cut',
  'much-left-out': 'warning_much_left_out',
  'candidates-disagree': 'warning_candidates_disagree',
};

/** What may be missing of the article, if anything. */
export function doubtText({warnings, completeness}: Analysis, texts: Texts): string | undefined {
  const keys = warnings.flatMap(warning => doubtKeys[warning] ?? []);
  const share = completeness.toLocaleString(texts.text('intl_locale'), {style: 'percent'});
  return keys.length > 0 ? keys.map(key => texts.text(key, share)).join(' ') : undefined;
}

/** What the reader is to know of the quotations in the article's language, if anything. */
export function noteText({warnings, language}: Analysis, texts: Texts): string | undefined {
  if (warnings.includes('speakers-experimental')) return texts.text('warning_speakers_experimental');
  if (!warnings.includes('language-not-read')) return undefined;
  const name = language === null ? undefined : texts.language(language);
  if (name === undefined) return texts.text('warning_language_not_read_unnamed');
  return texts.text('warning_language_not_read', name);
}

/** Which quotations the reader wants to see. */
import type {AnalysedQuotation} from '../../core/types.ts';
import type {Shown} from './shown.ts';

/** Empty texts: everything. */
export type Filter = {
  /** Words, in any order, of the quotation, of its speaker's name or role. */
  readonly query: string;
  /** A speaker's name. */
  readonly speaker: string;
  readonly kind: '' | Exclude<AnalysedQuotation['kind'], 'indirect'>;
  readonly naming: '' | 'named' | 'unnamed';
};

export const everything: Filter = {query: '', speaker: '', kind: '', naming: ''};

export const isFiltering = (filter: Filter): boolean => Object.values(filter).some(value => value.trim() !== '');

/** How many lists narrow the view; the search, which is always in sight, does not count. */
export const choicesIn = ({speaker, kind, naming}: Filter): number =>
  [speaker, kind, naming].filter(value => value !== '').length;

export function filtered(all: readonly Shown[], filter: Filter): readonly Shown[] {
  if (!isFiltering(filter)) return all;
  const words = folded(filter.query).split(/\s+/);
  return all.filter(one => isChosen(one, filter) && hasAll(one, words));
}

function isChosen({quotation, voice, state}: Shown, {speaker, kind, naming}: Filter): boolean {
  if (speaker !== '' && (state !== 'stated' || voice?.name !== speaker)) return false;
  if (kind !== '' && quotation.kind !== kind) return false;
  return naming === '' || (state === 'stated' && voice?.named === (naming === 'named'));
}

function hasAll({quotation, voice}: Shown, words: readonly string[]): boolean {
  const text = folded(`${quotation.text} ${voice?.name ?? ''} ${voice?.role ?? ''}`);
  return words.every(word => text.includes(word));
}

/** Without accents, case and the form of apostrophes: what a reader may not type. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replaceAll('ı', 'i') // the Turkish I, with a dot or without
    .trim();
}

/** The answer to “Who said this?”: the card of the quotation that the selected words stand in. */
import {quotationOfWords} from '../../core/cite/quotation-of-words.ts';
import type {PageState} from '../../extension/messages.ts';

/** undefined: the page is not read yet; null: the words stand in no quotation. */
export function whoSaid(words: string, page: PageState | undefined): number | null | undefined {
  if (page?.phase !== 'done' || !page.analysis) return undefined;
  return quotationOfWords(words, page.analysis) ?? null;
}

/** Brings a card to sight and the focus to it. */
export function focusCard(quotation: number, root: ParentNode): void {
  const card = root.querySelector<HTMLElement>(`[data-id="${quotation}"]`);
  const folded = card?.closest('details');
  if (folded) folded.open = true;
  card?.focus();
}

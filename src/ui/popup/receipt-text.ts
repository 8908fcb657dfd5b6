/** What the receipt says: one sentence, and what stood on each thing removed. */
import type {Receipt, ReceiptItem} from '../../extension/messages.ts';
import {type Texts, underscored} from '../texts.ts';

export type ReceiptDetail = {
  readonly label: string;
  readonly words: readonly string[];
  /** What is in this language can be kept from now on: its code and name. */
  readonly keep: {readonly language: string; readonly name: string} | undefined;
};

export function receiptSentence(receipt: Receipt, texts: Texts): string {
  if (receipt.items.length === 0) return texts.text('nothing_removed');
  if (receipt.putBack) return texts.text('receipt_put_back', listed(receipt.items, texts));
  const hidden = receipt.items.filter(item => item.reason !== 'scroll-lock');
  const unlocked = hidden.length < receipt.items.length;
  if (hidden.length === 0) return texts.text('receipt_unlocked');
  return texts.text(unlocked ? 'receipt_removed_unlocked' : 'receipt_removed', listed(hidden, texts));
}

/** One line for each reason and language; words as they stood on the page, each once. */
export function receiptDetails(receipt: Receipt, texts: Texts): ReceiptDetail[] {
  return receipt.items.map(item => ({
    label: counted(item, texts),
    words: [...new Set(item.texts.map(words => words.trim()).filter(words => words !== ''))],
    keep: keepable(item, texts),
  }));
}

/** The cover behind a notice and the lock it left belong to it: they are named only where they stand alone. */
function listed(items: readonly ReceiptItem[], texts: Texts): string {
  const main = items.filter(item => item.reason !== 'backdrop' && item.reason !== 'scroll-lock');
  return texts.list((main.length > 0 ? main : items).map(item => counted(item, texts)));
}

function keepable({language}: ReceiptItem, texts: Texts): ReceiptDetail['keep'] {
  const name = language === undefined ? undefined : texts.language(language);
  return language === undefined || name === undefined ? undefined : {language, name};
}

function counted({reason, language, count}: ReceiptItem, texts: Texts): string {
  if (reason !== 'foreign-label') return texts.count(`removed_${underscored(reason)}`, count);
  const name = language === undefined ? undefined : texts.language(language);
  if (name === undefined) return texts.count('removed_foreign_label_unnamed', count);
  return texts.count('removed_foreign_label', count, name);
}

/** What the receipt says: one sentence, and what stood on each thing removed. */
import type {Kind, RemovalReason} from '../../core/types.ts';
import type {Receipt, ReceiptItem, ReceiptKey} from '../../extension/messages.ts';
import {type MessageKey, type Texts, underscored} from '../texts.ts';

export type ReceiptDetail = {
  readonly line: ReceiptKey;
  readonly label: string;
  readonly words: readonly string[];
  /** What is in this language can be kept from now on: its code and name. */
  readonly keep: {readonly language: string; readonly name: string} | undefined;
  /** What can be left alone on this site from now on. A language is kept everywhere instead. */
  readonly leave: Kind | undefined;
  readonly putBack: boolean;
};

/** What a nag had taken from the reader; giving it back removes nothing. */
const freed: readonly RemovalReason[] = ['scroll-lock', 'hidden-article'];

/** The cover behind a notice and what it took belong to it: they are named only where they stand alone. */
const belongings: readonly RemovalReason[] = ['backdrop', ...freed];

/** A sentence by what was given back: alone, and beside the list of what was removed. */
const sentences = {
  '': {alone: 'nothing_removed', beside: 'receipt_removed'},
  'scroll-lock': {alone: 'receipt_unlocked', beside: 'receipt_removed_unlocked'},
  'hidden-article': {alone: 'receipt_shown', beside: 'receipt_removed_shown'},
  'scroll-lock hidden-article': {alone: 'receipt_unlocked_shown', beside: 'receipt_removed_unlocked_shown'},
} as const satisfies Readonly<Record<string, {readonly alone: MessageKey; readonly beside: MessageKey}>>;

export function receiptSentence(receipt: Receipt, texts: Texts): string {
  if (receipt.putBack) return texts.text('receipt_put_back', listed(receipt.items, texts));
  const items = receipt.items.filter(({putBack}) => !putBack);
  const given = freed.filter(reason => items.some(item => item.reason === reason)).join(' ');
  const {alone, beside} = sentences[given as keyof typeof sentences];
  const removed = items.filter(({reason}) => !freed.includes(reason));
  return removed.length === 0 ? texts.text(alone) : texts.text(beside, listed(removed, texts));
}

/** One line for each reason and language; words as they stood on the page, each once. */
export function receiptDetails(receipt: Receipt, texts: Texts): ReceiptDetail[] {
  return receipt.items.map(item => ({
    line: {reason: item.reason, language: item.language},
    label: counted(item, texts),
    words: [...new Set(item.texts.map(words => words.trim()).filter(words => words !== ''))],
    keep: keepable(item, texts),
    leave: item.kind === 'foreign' ? undefined : item.kind,
    putBack: item.putBack,
  }));
}

function listed(items: readonly ReceiptItem[], texts: Texts): string {
  const main = items.filter(item => !belongings.includes(item.reason));
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

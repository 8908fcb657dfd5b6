/**
 * A plain sentence in the manner of the AP Stylebook: "said" and no other verb, the name before it unless a description
 * follows the name, full names, AP's months. AP would set a comma or full stop inside the closing mark; here nothing is
 * added between the marks, so the sentence is turned to end otherwise.
 */
import {apDate, dayOf} from './dates.ts';
import type {QuotationRecord} from './record.ts';
import {toBeChecked} from './to-be-checked.ts';

/** The quotation brings the mark that ends it before its speaker. */
const leads = /[,?!][’'»”"]*”$/;
/** It is a sentence of its own. */
const isWhole = /[.…。۔।][’'»”"]*”$/;

export function apSentence(record: QuotationRecord): string {
  const {quotation, role} = record;
  const name = record.speaker ?? toBeChecked;
  const tail = quotedBy(record);
  if (leads.test(quotation)) {
    const said = role === null ? `${name} said` : `said ${name}, ${role}`;
    return `${quotation} ${said}${tail && `, ${tail}`}.`;
  }
  const who = role === null ? name : `${name}, ${role},`;
  if (isWhole.test(quotation)) return `${who} said${tail && `, ${tail}`}: ${quotation}`;
  return `${who} said ${quotation}${tail && ` ${tail}`}.`;
}

/** "as quoted by The Paper on Jan. 26, 2022"; empty where neither is known. */
function quotedBy({outlet, published}: QuotationRecord): string {
  const day = dayOf(published);
  const parts = [outlet && `by ${outlet}`, day && `on ${apDate(day)}`].filter(part => part);
  return parts.length > 0 ? `as quoted ${parts.join(' ')}` : '';
}

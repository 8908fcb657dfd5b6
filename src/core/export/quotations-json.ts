/** Quotations as JSON, in the form of docs/quotations.schema.json. */
import type {QuotationRecord} from '../cite/record.ts';

export function quotationsJson(records: readonly QuotationRecord[]): string {
  return `${JSON.stringify({schema: 'plainquote-quotations-1', quotations: records}, null, 2)}\n`;
}

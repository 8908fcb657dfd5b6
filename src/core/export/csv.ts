/**
 * Quotations as a table: RFC 4180, the header first, every cell in double quotes, lines ended by CRLF.
 *
 * A spreadsheet runs a cell that begins with =, +, -, @ (wide forms too), a tab or a line end as a formula. A quotation
 * begins with its own mark, so nothing needs to be done to it; before other cells that begin so stands an apostrophe,
 * outside of any marks. Where the semicolon separates cells, as in much of Europe, a formula may hide behind one in the
 * middle of a cell: that no character between the marks may change, and nothing may run, leaves one way, and such a cell
 * is left out and says so.
 */
import type {QuotationRecord} from '../cite/record.ts';
import {toBeChecked} from '../cite/to-be-checked.ts';

const columns = [
  'quotation',
  'kind',
  'speaker',
  'asWritten',
  'role',
  'named',
  'cue',
  'sentence',
  'confidence',
  'attribution',
  'outlet',
  'title',
  'authors',
  'published',
  'modified',
  'url',
  'fragmentUrl',
  'archiveUrl',
  'accessed',
  'language',
  'version',
] as const satisfies readonly (keyof QuotationRecord)[];

export const leftOut = '[left out: a spreadsheet would run it as a formula; Markdown and JSON have it]';

const beginsFormula = /^[=+\-@＝＋－＠\t\r\n]/;
const hidesFormula = /[;\t\r\n]["']*[=+\-@＝＋－＠]/;

export function quotationsCsv(records: readonly QuotationRecord[]): string {
  const rows = records.map(record => columns.map(column => cellOf(record, column)));
  return [columns, ...rows].map(row => `${row.map(quoted).join(',')}\r\n`).join('');
}

function cellOf(record: QuotationRecord, column: (typeof columns)[number]): string {
  const value = column === 'speaker' ? (record.speaker ?? toBeChecked) : record[column];
  if (value === null) return '';
  if (typeof value === 'object') return safe(value.join('; '));
  return typeof value === 'string' ? safe(value) : String(value);
}

function safe(text: string): string {
  if (hidesFormula.test(text)) return leftOut;
  return beginsFormula.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return `"${cell.replaceAll('"', '""')}"`;
}

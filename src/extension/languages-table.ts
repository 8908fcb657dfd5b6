import {type LanguageTable, loadTable} from '../core/language/detector.ts';
import {browser} from './browser.ts';

let table: Promise<LanguageTable> | undefined;

/** The detector's table, fetched on the first question and kept while the background lives. */
export function languageTable(): Promise<LanguageTable> {
  table ??= fetch(browser.runtime.getURL('languages.bin'))
    .then(response => response.arrayBuffer())
    .then(loadTable);
  table.catch(() => {
    table = undefined; // so that the next question tries again
  });
  return table;
}

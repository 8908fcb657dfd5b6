import {type LanguageTable, loadTable} from '../core/language/detector.ts';
import {keptFiles} from './kept-files.ts';

const tableIn = keptFiles(response => response.arrayBuffer().then(loadTable));

export function languageTable(): Promise<LanguageTable> {
  return tableIn('languages.bin');
}

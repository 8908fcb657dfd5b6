import {beforeAll, expect, test} from 'vitest';
import {packLanguages} from '../../../scripts/pack-languages.mjs';
import {type LanguageTable, loadTable} from '../../../src/core/language/detector.ts';
import {textLanguages} from '../../../src/core/language/text-languages.ts';

let table: LanguageTable;
beforeAll(async () => {
  table = loadTable(await packLanguages());
}, 60_000);

const lexicons = {en: words('share'), tr: words('paylaş'), de: words('teilen'), fr: words('partager')};
const english = 'The harbour office said on Monday that the last ferry of the season would leave an hour early.';

function words(label: string) {
  return {labels: label, frequent: ''};
}

test.each([
  ['the article’s language, though one text alone speaks it', [english], ['en']],
  ['a language that two labels speak', [english, 'Başa dön tuşu', 'Yorumlarınızı buraya yazın'], ['en', 'tr']],
  ['not one that a single label speaks', [english, 'Das könnte Sie auch interessieren'], ['en']],
])('words are sent of %s', (_name, texts, expected) => {
  const {scores, lexicons: sent} = textLanguages(table, texts, lexicons);
  expect(scores.length).toBe(texts.length);
  expect(Object.keys(sent)).toEqual(expected);
});

/** German, French, Spanish and Turkish: what is found on passages written for this by somebody who had not seen the rules. */
import {readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {packWords, unpackWords} from '../../../src/core/language/packed-words.ts';
import type {QuoteWords} from '../../../src/core/language-data.ts';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import type {Attributed, Span} from '../../../src/core/types.ts';
import {quoteWords} from '../../../src/languages/quote-words.ts';
import {experimentalLanguages} from '../../../src/languages/quoted.ts';

type Passage = {readonly id: string; readonly text: string; readonly quotes: readonly Span[]};

const passagesOf = (language: string, half: 'tune' | 'kept'): Passage[] =>
  readFileSync(new URL(`../../fixtures/quotations/${language}.${half}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line) as Passage);

const read = (text: string, language: (typeof experimentalLanguages)[number]): Attributed =>
  attribute(text, plainBlocks(text), quoteWords[language]);

/** Harmonic mean of precision and recall; a run counts as found where both ends are within two units of a marked one. */
function spanF1(passages: readonly Passage[], language: (typeof experimentalLanguages)[number]): number {
  let [found, right, wanted] = [0, 0, 0];
  for (const {text, quotes} of passages) {
    const runs = read(text, language).quotations.flatMap(({contents}) => contents);
    found += runs.length;
    wanted += quotes.length;
    right += quotes.filter(quote =>
      runs.some(run => isNear(run.start, quote.start) && isNear(run.end, quote.end)),
    ).length;
  }
  return (2 * right) / (found + wanted);
}

const isNear = (one: number, other: number) => Math.abs(one - other) <= 2;

describe.each(experimentalLanguages)('%s', language => {
  test('spans of the passages that the words were made with', () =>
    expect(spanF1(passagesOf(language, 'tune'), language)).toBeGreaterThan(0.93));

  test('no speaker is certain', () => {
    const all = [...passagesOf(language, 'tune'), ...passagesOf(language, 'kept')].map(({text}) =>
      read(text, language),
    );
    const confidences = all.flatMap(({attributions}) => attributions.map(({confidence}) => confidence));
    expect(confidences.length).toBeGreaterThan(50);
    expect(Math.max(...confidences)).toBeLessThan(0.5);
    expect(all.flatMap(({quotations}) => quotations.filter(({kind}) => kind === 'indirect'))).toEqual([]);
  });
});

test.each([
  ['en', [readFileSync('tests/fixtures/articles/nato-open-door.txt', 'utf8')]],
  ...experimentalLanguages.map(language => [language, passagesOf(language, 'tune').map(({text}) => text)] as const),
] as const)('the words of %s give the same answers as the extension fetches them', (language, texts) => {
  const words = quoteWords[language];
  const fetched = unpackWords<QuoteWords>(packWords(words));
  for (const text of texts)
    expect(attribute(text, plainBlocks(text), fetched)).toEqual(attribute(text, plainBlocks(text), words));
});

type Case = readonly [language: (typeof experimentalLanguages)[number], text: string, speakers: readonly string[]];

/** Each with a second of the same shape on another subject. */
const cases: readonly Case[] = [
  ['de', '„Wir gehen“, sagte am Montag in Berlin die Ministerin Anna Weber.', ['Anna Weber']],
  ['de', '„Es regnet“, erklärte gestern vor Journalisten der Trainer Jonas Beck.', ['Jonas Beck']],
  ['de', 'Peter Lang hat den Plan „einen großen Fehler“ genannt.', ['Peter Lang']],
  ['de', 'Maria Kern hatte das Stück „ein kleines Wunder“ genannt.', ['Maria Kern']],
  ['fr', '« Nous partons demain », a-t-il déclaré. Paul Martin quittera la ville.', []],
  ['fr', '« Franchement, lâche Anne Morel, on travaille pour rien. »', ['Anne Morel']],
  ['fr', '« Demain, a promis Luc Perrin, le pont sera ouvert à tous. »', ['Luc Perrin']],
  ['es', '«El puente —sostuvo la alcaldesa Ana Robles— se abrirá mañana».', ['Ana Robles']],
  ['es', '«La nieve —explicó el guía Luis Prado— llegará esta noche».', ['Luis Prado']],
  ['tr', 'Bakan Ali Yılmaz, “Köprüyü yarın açacağız” dedi.', ['Ali Yılmaz']],
  ['tr', 'Müdür Ayşe Kaya, “Okul pazartesi başlıyor” diye konuştu.', ['Ayşe Kaya']],
  ['tr', 'Ayşe Kaya’ya göre sorun “yolun çok dar olması”.', ['Ayşe Kaya']],
];

test.each(cases)('%s: %s', (language, text, speakers) =>
  expect(read(text, language).speakers.map(({name}) => name)).toEqual(speakers),
);

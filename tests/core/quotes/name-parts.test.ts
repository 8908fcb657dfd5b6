import {expect, test} from 'vitest';
import {readScene} from '../../../src/core/quotes/read-scene.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

/** Role, name and kind of the first mention of a sentence. */
function firstMention(phrase: string) {
  const text = `Then ${phrase} said no.`;
  const [mention] = readScene(text, plainBlocks(text), quotes).mentions;
  const words = (span: {start: number; end: number} | undefined) => span && text.slice(span.start, span.end);
  return [words(mention?.role), words(mention?.nameSpan), mention?.kind];
}

test.each([
  ['U.S. Secretary of State Antony Blinken', 'U.S. Secretary of State', 'Antony Blinken', 'full'],
  ['US Secretary of State Blinken', 'US Secretary of State', 'Blinken', 'single'],
  ['NATO Secretary General Jens Stoltenberg', 'NATO Secretary General', 'Jens Stoltenberg', 'full'],
  ['Sen. Ted Cruz', 'Sen.', 'Ted Cruz', 'full'],
  ['campaign manager Robby Mook', 'campaign manager', 'Robby Mook', 'full'],
  ['New York Mayor Bill de Blasio', 'New York Mayor', 'Bill de Blasio', 'full'],
  ['the Justice Department', undefined, 'Justice Department', 'organisation'],
  ['the Federal Bureau of Investigation', undefined, 'Federal Bureau of Investigation', 'organisation'],
  ['a senior official', undefined, 'a senior official', 'descriptive'],
])('%s', (phrase, role, name, kind) => expect(firstMention(phrase)).toEqual([role, name, kind]));

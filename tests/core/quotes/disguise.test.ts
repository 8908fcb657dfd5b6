/** A speaker whose name is made to pass for another's. */
import {describe, expect, test} from 'vitest';
import {quotedWords} from '../../../src/core/cite/quoted-words.ts';
import {attribute} from '../../../src/core/quotes/attribute.ts';
import {directionEnds} from '../../../src/core/text/hidden-signs.ts';
import {plainBlocks} from '../../../src/core/text/plain-blocks.ts';
import {quotes} from '../../../src/languages/en-quotes.ts';

const read = (text: string) => attribute(text, plainBlocks(text), quotes);

const saidBy = (name: string) => `“The bridge is safe and it will stay open,” said ${name}, the mayor, on Monday.`;

/** The speaker's name; without one what is said of it. */
function speakerOf(text: string) {
  const {attributions, speakers} = read(text);
  const [{speaker, state, basis} = {speaker: undefined, state: undefined, basis: undefined}] = attributions;
  return speakers.find(({id}) => id === speaker)?.name ?? `${state}: ${basis}`;
}

describe('whoever is named with other letters is not known', () => {
  test.each<[string, string]>([
    ['as written', 'Jane Doe'],
    ['with accents', 'Zoë Núñez'],
    ['Vietnamese', 'Nguyễn Phú'],
    ['Turkish', 'Işık Şahin'],
    ['with an ʻokina', 'Lani Kaʻana'],
  ])('%s: named', (_, name) => expect(speakerOf(saidBy(name))).toBe(name));

  test.each<[string, string]>([
    ['a Cyrillic а', 'J\u0430ne Doe'],
    ['a Cyrillic family name', 'Jane D\u043e\u0435'],
    ['a Greek Α', 'J\u0391ne Doe'],
    ['all Cyrillic', '\u0410\u0441\u0435 \u0420\u043e\u0440\u0435'],
    ['a Cherokee capital', '\u13abane Doe'],
    ['wide letters', '\uff2aane Doe'],
    ['mathematical letters', '\u{1d409}ane Doe'],
    ['a phonetic ɑ', 'J\u0251ne Doe'],
    ['turned round', '\u202eJane Doe\u202c'],
    ['turned round inside', 'Jane \u2067Doe\u2069'],
  ])('%s: not named', (_, name) => {
    const text = saidBy(name);
    expect(speakerOf(text)).not.toBe('Jane Doe');
    expect(speakerOf(text)).toMatch(/^(?:unclear: name-in-disguise|(?:unclear|not-stated): .*)$/);
    const {speakers, mentionedOnly, declined} = read(text);
    expect([...speakers, ...mentionedOnly, ...declined].map(one => one.name)).toEqual([]);
  });

  test('says so', () => expect(speakerOf(saidBy('J\u0430ne Doe'))).toBe('unclear: name-in-disguise'));

  test('and is no one with whom the letters are', () => {
    const text = `${saidBy('Jane Doe')}\n\n“I take it all back and I leave,” said J\u0430ne Doe, the mayor, on Tuesday.`;
    const {attributions, speakers} = read(text);
    expect(speakers.map(({name}) => name)).toEqual(['Jane Doe']);
    expect(attributions.map(({state}) => state)).toEqual(['stated', 'unclear']);
  });
});

test.each<[string, string]>([
  ['a soft hyphen', 'Jane D\u00adoe'],
  ['no width', 'Jane D\u200boe'],
])('%s in a name is not shown', (_, name) => expect(speakerOf(saidBy(name))).not.toMatch(/\p{Cf}/u));

test.each<[string, string, string]>([
  ['nothing', 'plain', ''],
  ['an override', 'a\u202eb', '\u202c'],
  ['closed', 'a\u202eb\u202cc', ''],
  ['two', 'a\u202e\u2067b', '\u2069\u202c'],
  ['closed by the outer', '\u2066\u202ea\u2069', ''],
  ['closed too often', '\u202c\u2069a', ''],
])('what ends %s', (_, text, ends) => expect(directionEnds(text)).toBe(ends));

test('quoted words turn nothing round but themselves', () => {
  const text = '“It is \u202esafe”';
  const quotation = {kind: 'direct', contents: [{start: 1, end: text.length - 1}]} as const;
  const blocks = [{kind: 'paragraph', start: 0, end: text.length}] as const;
  expect(quotedWords(quotation, {text, blocks})).toEqual(['“It is \u202esafe”\u202c']);
});

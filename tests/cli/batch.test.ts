import {describe, expect, test} from 'vitest';
import type {Analysed, Analyser} from '../../src/cli/analyser.ts';
import {answerTo, batch} from '../../src/cli/batch.ts';
import {anAnalysis} from './an-analysis.ts';

/** Says what it was asked. */
const echo: Analyser = {
  page: async (html, url): Promise<Analysed> => {
    if (html === 'throw') throw new TypeError('no such thing');
    if (html === 'deep') throw new RangeError('Maximum call stack size exceeded');
    return {analysis: anAnalysis({title: html, url: url ?? null}), pageText: ''};
  },
  text: text => ({analysis: anAnalysis({text}), pageText: text}),
};

describe('a line', () => {
  test.each([
    ['{"id":"a","html":"<p>"}', {schema: 1, id: 'a', title: '<p>', url: null}],
    ['{"id":"a","url":"https://example.com/","html":"<p>"}', {id: 'a', url: 'https://example.com/'}],
    ['{"id":7,"text":"“Yes.”\\r\\n"}', {id: 7, title: null, text: '“Yes.”\r\n'}],
    ['{"id":"a","html":"<p>","text":"its gold","more":1}', {title: '<p>', text: ''}],
    ['{"id":"a","html":""}', {id: 'a', title: ''}],
  ])('%s', async (text, expected) => expect(await answerTo({text}, echo)).toMatchObject(expected));

  test.each([
    ['', null, 'The line is empty.'],
    ['{"id":"a","html":', null, 'The line is not JSON.'],
    ['[1]', null, 'The line is not a JSON object.'],
    ['null', null, 'The line is not a JSON object.'],
    ['{"html":"<p>"}', null, 'The line has no "id" that is a string or a number.'],
    ['{"id":null,"html":"<p>"}', null, 'The line has no "id" that is a string or a number.'],
    ['{"id":"a"}', 'a', 'The line has neither "html" nor "text" that is a string.'],
    ['{"id":"a","html":1}', 'a', 'The line has neither "html" nor "text" that is a string.'],
    ['{"id":"a","html":"throw"}', 'a', 'Reading failed, which is a fault of Plainquote: no such thing'],
    ['{"id":"a","html":"deep"}', 'a', 'The page is nested too deeply to be read.'],
  ])('bad: %s', async (text, id, message) => expect(await answerTo({text}, echo)).toEqual({id, error: {message}}));

  test('bad: too long to be held', async () =>
    expect(await answerTo({bytes: 1e9}, echo)).toEqual({
      id: null,
      error: {message: 'The line is larger than 120 MB, the most that is read.'},
    }));

  test('bad: a page too large', async () =>
    expect(await answerTo({text: JSON.stringify({id: 'a', html: 'é'.repeat(10_000_001)})}, echo)).toEqual({
      id: 'a',
      error: {message: 'The page is larger than 20 MB, the most that is read.'},
    }));
});

describe('a batch', () => {
  test.each([
    ['{"id":1,"text":"a"}\n{"id":2,"text":"b"}\n', [1, 2], true],
    ['{"id":1,"text":"a"}\nbad\n\n{"id":2,"text":"b"}', [1, null, null, 2], false],
    ['', [], true],
  ])('%j', async (input, ids, fine) => {
    let output = '';
    const write = async (text: string): Promise<void> => {
      output += text;
    };
    async function* bytes(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(input);
    }
    expect(await batch(bytes(), write, echo)).toBe(fine);
    const lines = output.split('\n').slice(0, -1);
    expect(lines.map(line => JSON.parse(line).id)).toEqual(ids);
  });

  test('reads no further than it has written', async () => {
    let read = 0;
    async function* bytes(): AsyncGenerator<Uint8Array> {
      for (; read < 3; read++) yield Buffer.from('{"id":1,"text":"a"}\n');
    }
    const readWhenWriting: number[] = [];
    await batch(bytes(), async () => void readWhenWriting.push(read), echo);
    expect(readWhenWriting).toEqual([0, 1, 2]);
  });
});

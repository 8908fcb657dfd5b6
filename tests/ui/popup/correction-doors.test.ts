import {expect, test} from 'vitest';
import type {Correction} from '../../../src/core/types.ts';
import {correctionDoors} from '../../../src/ui/popup/correction-doors.ts';
import {analysisOf} from '../analysis.ts';

const doe: Correction = {attribution: 'corrected', speaker: 'Jane Doe'};
const analysis = analysisOf(
  ['x y'],
  [
    {runs: ['x'], id: 4},
    {runs: ['y'], id: 9},
  ],
);

function open({isPrivate = async () => false, full = false} = {}) {
  const written: unknown[] = [];
  const stored = {
    of: async () => [undefined, doe],
    async store(...args: unknown[]) {
      if (full) throw new Error('full');
      written.push(args);
    },
  };
  return {written, doors: correctionDoors(stored, isPrivate)};
}

const page = {url: 'https://news.example/1', quotations: ['x', 'y']};

test('places become quotations, and quotations places', async () => {
  const {doors, written} = open();
  expect(await doors.corrections(analysis)).toEqual({ok: true, value: new Map([[9, doe]])});
  expect(await doors.correct(analysis, 9, doe)).toEqual({ok: true, value: true});
  expect(await doors.correct(analysis, 4, undefined)).toEqual({ok: true, value: true});
  expect(written).toEqual([
    [page, 1, doe],
    [page, 0, undefined],
  ]);
});

test.each<[string, () => Promise<boolean>]>([
  ['a private window', async () => true],
  ['a window of which nobody tells', () => Promise.reject(new Error('No tab'))],
])('nothing is written in %s', async (_where, isPrivate) => {
  const {doors, written} = open({isPrivate});
  expect(await doors.correct(analysis, 9, doe)).toEqual({ok: true, value: false});
  expect(written).toEqual([]);
});

test('nor for a text without an address', async () => {
  const {doors, written} = open();
  expect(await doors.correct({...analysis, url: null}, 9, doe)).toEqual({ok: true, value: false});
  expect(written).toEqual([]);
});

test('a full storage is a failure', async () =>
  expect(await open({full: true}).doors.correct(analysis, 9, doe)).toEqual({ok: false, error: 'failed'}));

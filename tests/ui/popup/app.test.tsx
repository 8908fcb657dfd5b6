import {describe, expect, test} from 'vitest';
import type {PageState, Problem} from '../../../src/extension/messages.ts';
import {analysisOf} from '../analysis.ts';
import {page, show} from './show.tsx';

test('opens with what it is doing', () => {
  const {texts, all} = show({});
  expect(texts('receipt')).toEqual(['Cleaning the page…']);
  expect(all('read').map(button => button.hasAttribute('disabled'))).toEqual([true]);
  expect(all('put-back')).toEqual([]);
});

test('done: receipt, then Read, then speakers with their quotations', () => {
  const {document, texts} = show({page});
  const parts = [...document.querySelectorAll('[data-part]')].map(element => element.getAttribute('data-part'));
  expect(parts.filter(part => ['receipt', 'put-back', 'read', 'status'].includes(part ?? ''))).toEqual([
    'receipt',
    'put-back',
    'read',
    'status',
  ]);
  expect(texts('receipt')).toEqual(['Removed 1 ad-block notice']);
  expect(texts('speaker-name')).toEqual(['Jane Doe', 'Speaker not stated in the text']);
  expect(texts('role')).toEqual(['mayor']);
  expect(texts('words')).toEqual(['“We won,”', '“Again,”', '“Nobody knows.”']);
  expect(texts('kind')).toEqual(['Direct', 'Partial', 'Direct']);
  expect(texts('confidence')).toEqual(['likely']);
  expect(texts('reason').at(-1)).toBe('The text does not say who');
});

test('in a language that is not read nobody is said to be untold', () => {
  const unread = analysisOf(
    ['«Мы ждали одиннадцать лет».'],
    [
      {
        runs: ['Мы ждали одиннадцать лет'],
        state: 'not-stated',
        speaker: null,
        basis: 'language-not-read',
        confidence: 0,
      },
    ],
    [],
    {language: 'ru', warnings: ['language-not-read']},
  );
  const {texts} = show({page: {...page, analysis: unread}});
  expect(texts('status')).toEqual(['1 quotation']);
  expect(texts('note')).toEqual(['In Russian, quotations are found by their marks alone; who speaks is not read.']);
  expect(texts('speaker-name')).toEqual(['Speakers not read in this language']);
  expect(texts('reason')).toEqual(['Found by its marks alone']);
});

describe('pressing', () => {
  test.each<[string, number, Partial<PageState>, string]>([
    ['put-back', 0, {}, 'putBack'],
    ['put-back', 0, {receipt: {...page.receipt, putBack: true}}, 'cleanAgain'],
    ['read', 0, {}, 'read true'],
    ['read', 0, {reading: true}, 'read false'],
    ['quotation', 1, {}, 'reveal 2'],
  ])('%s %i %j', (part, index, change, expected) => {
    const {called, press} = show({page: {...page, ...change}});
    press(part, index);
    expect(called).toEqual([expected]);
  });
});

describe('nothing can be done', () => {
  test.each<[Problem, boolean]>([
    ['browser-page', false],
    ['pdf', false],
    ['background-gone', true],
  ])('%s, another try: %s', (problem, retry) => {
    const {all, texts} = show({problem});
    expect(texts('problem')).toHaveLength(1);
    expect([...all('receipt'), ...all('read'), ...all('quotation')]).toEqual([]);
    expect(all('try-again')).toHaveLength(retry ? 1 : 0);
  });

  test('but what was removed can still be put back', () => {
    const {texts} = show({page: {...page, phase: 'failed', analysis: undefined, problem: 'no-article'}});
    expect(texts('receipt')).toEqual(['Removed 1 ad-block notice']);
    expect(texts('put-back')).toEqual(['Put back']);
    expect(texts('problem')).toHaveLength(1);
  });
});

test('a choice that was not stored is said to be none', () =>
  expect(show({page, unsaved: true}).texts('unsaved')).toHaveLength(1));

test('the current quotation is marked', () => {
  const {all} = show({page, current: 2});
  expect(all('quotation').map(button => button.getAttribute('aria-current'))).toEqual([null, 'true', null]);
});

test('page text is text', () => {
  const {document} = show({
    page: {...page, analysis: analysisOf(['<img src=x onerror=1>'], [{runs: ['<img src=x onerror=1>']}])},
  });
  expect(document.querySelector('img')).toBeNull();
});

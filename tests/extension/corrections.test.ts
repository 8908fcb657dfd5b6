import {describe, expect, test} from 'vitest';
import type {Correction} from '../../src/core/types.ts';
import type {Browser} from '../../src/extension/browser.ts';
import {
  dayOf,
  daysOf,
  distinctWords,
  type Entry,
  hashOf,
  isOver,
  lock,
  pageOf,
  unlock,
} from '../../src/extension/corrections.ts';
import {forgetOld, storedCorrections} from '../../src/extension/stored-corrections.ts';

const place = {salt: '00ff', page: 'https://news.example/1', words: 'We won,'};
const doe: Correction = {attribution: 'corrected', speaker: 'Jane Doe'};
const untold: Correction = {attribution: 'corrected', speaker: undefined};
const roe: Correction = {attribution: 'confirmed', speaker: 'Richard Roe'};

test.each([
  ['https://news.example/1#comments', 'https://news.example/1'],
  ['https://news.example/1?page=2#:~:text=We%20won', 'https://news.example/1?page=2'],
  ['https://news.example/1', 'https://news.example/1'],
])('the page of %s', (url, page) => expect(pageOf(url)).toBe(page));

test('the same words a second time are another quotation', () => {
  const [first, other, second] = distinctWords(['Yes.', 'No.', 'Yes.']);
  expect([first, other]).toEqual(['Yes.', 'No.']);
  expect(second).not.toBe(first);
});

test.each([
  ['salt', {...place, salt: '00fe'}],
  ['page', {...place, page: 'https://news.example/2'}],
  ['words', {...place, words: 'We won'}],
  ['what is page and what words', {...place, page: 'https://news.example/1We', words: ' won,'}],
])('the hash depends on %s', async (_part, other) => {
  expect(await hashOf(place)).toMatch(/^[\da-f]{64}$/);
  expect(await hashOf(place)).toBe(await hashOf({...place}));
  expect(await hashOf(other)).not.toBe(await hashOf(place));
});

describe('what is locked', () => {
  test.each([[doe], [untold], [roe]])('%j is unlocked by the page and its words', async correction =>
    expect(await unlock(await lock(correction, place), place)).toEqual(correction),
  );
  test('and by nothing else', async () => {
    const locked = await lock(doe, place);
    expect(locked).toMatch(/^[\da-f]+$/);
    expect(await unlock(locked, {...place, words: 'We lost,'})).toBeUndefined();
    expect(await unlock(`${locked.slice(0, -2)}00`, place)).toBeUndefined();
    expect(await unlock('', place)).toBeUndefined();
  });
  test('is not the same twice', async () => expect(await lock(doe, place)).not.toBe(await lock(doe, place)));
});

test.each<[string, number, boolean, boolean]>([
  ['today', 0, false, false],
  ['after 89 days', 89, false, false],
  ['after 90 days', 90, false, true],
  ['after 90 days, kept', 90, true, false],
  ['after ten years, kept', 3650, true, false],
])('%s', (_when, age, kept, over) => expect(isOver({day: 20_000, kept, locked: ''}, 20_000 + age)).toBe(over));

test('days: the latest first, kept where all of it is', () => {
  const entry = (day: number, kept: boolean): Entry => ({day, kept, locked: ''});
  expect(daysOf([entry(1, true), entry(3, true), entry(3, false), entry(2, false), entry(1, true)])).toEqual([
    {day: 3, count: 2, kept: false},
    {day: 2, count: 1, kept: false},
    {day: 1, count: 2, kept: true},
  ]);
});

describe('stored', () => {
  const page = {url: 'https://news.example/1#top', quotations: ['We won,', 'Again,', 'We won,']};
  const day = 86_400_000;

  function open() {
    const items: Record<string, unknown> = {settings: {everyPage: true}};
    const local = {
      get: async (key: string | null) => (key === null ? {...items} : {[key]: items[key]}),
      set: async (more: object) => void Object.assign(items, more),
      remove: async (keys: string | string[]) => {
        for (const key of [keys].flat()) delete items[key];
      },
    } as unknown as Browser['storage']['local'];
    let now = 20_000 * day;
    const onChanged = {addListener() {}} as unknown as Browser['storage']['onChanged'];
    return {
      items,
      local,
      corrections: storedCorrections({local, onChanged}, () => now),
      wait: (days: number) => {
        now += days * day;
        return now;
      },
    };
  }

  test('is found again on the same page, by the same words, wherever on it one is', async () => {
    const {corrections} = open();
    await corrections.store(page, 2, doe);
    await corrections.store(page, 1, roe);
    expect(await corrections.of({...page, url: 'https://news.example/1'})).toEqual([undefined, roe, doe]);
    expect(await corrections.of({...page, url: 'https://news.example/2'})).toEqual([undefined, undefined, undefined]);
    expect(await corrections.of({...page, quotations: ['Again,']})).toEqual([roe]);
  });

  test('holds neither address nor words nor names', async () => {
    const {corrections, items} = open();
    await corrections.store(page, 0, doe);
    expect(JSON.stringify(items)).not.toMatch(/news|example|won|Jane|Doe|corrected/);
  });

  test('the last one counts, and none where it is taken back', async () => {
    const {corrections} = open();
    await corrections.store(page, 0, doe);
    await corrections.store(page, 0, roe);
    expect((await corrections.of(page))[0]).toEqual(roe);
    await corrections.store(page, 0, undefined);
    expect(await corrections.days()).toEqual([]);
  });

  test('goes after ninety days, unless kept', async () => {
    const {corrections, items, local, wait} = open();
    await corrections.store(page, 0, doe);
    await corrections.store(page, 1, roe);
    wait(1);
    await corrections.store(page, 2, untold);
    await corrections.keep(20_001, true);
    const now = wait(89);
    expect(await corrections.of(page)).toEqual([undefined, undefined, untold]);
    expect(await corrections.days()).toEqual([{day: 20_001, count: 1, kept: true}]);
    const size = () => Object.keys(items).filter(key => key.startsWith('correction:')).length;
    expect(size()).toBe(3);
    await forgetOld(local, now);
    expect(size()).toBe(1);
    expect(dayOf(now)).toBe(20_090);
  });

  test('is erased by day, or all with the salt; the settings stay', async () => {
    const {corrections, items, wait} = open();
    await corrections.store(page, 0, doe);
    wait(1);
    await corrections.store(page, 1, roe);
    await corrections.erase(20_000);
    expect(await corrections.of(page)).toEqual([undefined, roe, undefined]);
    await corrections.erase();
    expect(Object.keys(items)).toEqual(['settings']);
  });

  test('what is damaged is none, and goes', async () => {
    const {corrections, items, local} = open();
    await corrections.store(page, 0, doe);
    const key = Object.keys(items).find(one => one.startsWith('correction:')) ?? '';
    items[key] = {day: 20_000, kept: false, locked: 'zz'};
    items['correction:x'] = 'damaged';
    expect(await corrections.of(page)).toEqual([undefined, undefined, undefined]);
    await forgetOld(local, 20_000 * day);
    expect(Object.keys(items)).not.toContain('correction:x');
  });
});

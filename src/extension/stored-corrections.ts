import type {Correction} from '../core/types.ts';
import type {Browser} from './browser.ts';
import {
  type CorrectedDay,
  dayOf,
  daysOf,
  distinctWords,
  type Entry,
  entryFrom,
  hashOf,
  isOver,
  lock,
  newSalt,
  pageOf,
  unlock,
} from './corrections.ts';

/** What corrections belong to. `quotations`: the words of each, in text order. */
export type CorrectedPage = {readonly url: string; readonly quotations: readonly string[]};

export type StoredCorrections = {
  /** In the order of the page's quotations; undefined where there is none. */
  of(page: CorrectedPage): Promise<readonly (Correction | undefined)[]>;
  /** Of the quotation at this place of the page; undefined: it is taken back. Rejects where the storage is full. */
  store(page: CorrectedPage, at: number, correction: Correction | undefined): Promise<void>;
  days(): Promise<readonly CorrectedDay[]>;
  /** Whether what was made on that day stays for longer. */
  keep(day: number, kept: boolean): Promise<void>;
  /** What was made on that day, or all. */
  erase(day?: number): Promise<void>;
  /** Told of every change, whoever made it. */
  onChange(listener: () => void): void;
};

type Local = Browser['storage']['local'];

const prefix = 'correction:';
const saltKey = 'correction-salt';

/** The reader's corrections in the browser's local storage, one item each: two that write at once lose nothing. */
export function storedCorrections(
  {local, onChanged}: Pick<Browser['storage'], 'local' | 'onChanged'>,
  now: () => number = Date.now,
): StoredCorrections {
  const today = () => dayOf(now());
  const load = async () => [...(await entriesIn(local))].filter(([, entry]) => !isOver(entry, today()));
  const placesOf = (salt: string, {url, quotations}: CorrectedPage) =>
    distinctWords(quotations).map(words => ({salt, page: pageOf(url), words}));

  return {
    async of(page) {
      const salt = await saltIn(local);
      const entries = new Map(await load());
      if (salt === undefined || entries.size === 0) return page.quotations.map(() => undefined);
      return Promise.all(
        placesOf(salt, page).map(async place => {
          const entry = entries.get(prefix + (await hashOf(place)));
          return entry && unlock(entry.locked, place);
        }),
      );
    },
    async store(page, at, correction) {
      const salt = (await saltIn(local)) ?? newSalt();
      const place = placesOf(salt, page)[at];
      if (place === undefined) return;
      const key = prefix + (await hashOf(place));
      if (correction === undefined) return local.remove(key);
      const entry: Entry = {day: today(), kept: false, locked: await lock(correction, place)};
      await local.set({[saltKey]: salt, [key]: entry});
    },
    days: async () => daysOf((await load()).map(([, entry]) => entry)),
    async keep(day, kept) {
      const made = (await load()).filter(([, entry]) => entry.day === day);
      await local.set(Object.fromEntries(made.map(([key, entry]) => [key, {...entry, kept}])));
    },
    async erase(day) {
      const entries = await entriesIn(local);
      if (day === undefined) return local.remove([saltKey, ...entries.keys()]);
      await local.remove([...entries].flatMap(([key, entry]) => (entry.day === day ? [key] : [])));
    },
    onChange(listener) {
      onChanged.addListener((changes, area) => {
        if (area === 'local' && Object.keys(changes).some(key => key.startsWith(prefix))) listener();
      });
    },
  };
}

/** What is past its days goes, and what is damaged with it. */
export async function forgetOld(local: Local, now = Date.now()): Promise<void> {
  const stored = await local.get(null);
  const old = Object.keys(stored).filter(key => {
    const entry = entryFrom(stored[key]);
    return key.startsWith(prefix) && (entry === undefined || isOver(entry, dayOf(now)));
  });
  if (old.length > 0) await local.remove(old);
}

async function entriesIn(local: Local): Promise<Map<string, Entry>> {
  const stored = Object.entries(await local.get(null)).filter(([key]) => key.startsWith(prefix));
  return new Map(
    stored.flatMap(([key, value]) => {
      const entry = entryFrom(value);
      return entry ? [[key, entry] as const] : [];
    }),
  );
}

async function saltIn(local: Local): Promise<string | undefined> {
  const {[saltKey]: salt} = await local.get(saltKey);
  return typeof salt === 'string' ? salt : undefined;
}

/**
 * How corrections are kept: under a salted hash of page and words, and locked with another, so that neither the page nor
 * the name can be read without the page's own text.
 */
import type {Correction} from '../core/types.ts';

/** `day`: when it was made, days since 1970 (UTC). `locked`: the correction, in hexadecimal digits. */
export type Entry = {readonly day: number; readonly kept: boolean; readonly locked: string};

/** The corrections of one day. */
export type CorrectedDay = {readonly day: number; readonly count: number; readonly kept: boolean};

/** One quotation's place among the stored. `words`: as `distinctWords` has them. */
export type Place = {readonly salt: string; readonly page: string; readonly words: string};

/** An entry that the reader did not choose to keep goes after so many days. */
export const daysKept = 90;

export const dayOf = (milliseconds: number): number => Math.floor(milliseconds / 86_400_000);

export const isOver = ({day, kept}: Entry, today: number): boolean => !kept && today - day >= daysKept;

/** undefined: damaged. */
export function entryFrom(stored: unknown): Entry | undefined {
  const {day, kept, locked}: Partial<Record<keyof Entry, unknown>> =
    typeof stored === 'object' && stored !== null ? stored : {};
  if (typeof day !== 'number' || !Number.isInteger(day) || typeof locked !== 'string') return undefined;
  return {day, kept: kept === true, locked};
}

/** The latest day first; a day is kept when all that was made on it is. */
export function daysOf(entries: readonly Entry[]): CorrectedDay[] {
  const days = [...new Set(entries.map(({day}) => day))].sort((a, b) => b - a);
  return days.map(day => {
    const made = entries.filter(entry => entry.day === day);
    return {day, count: made.length, kept: made.every(({kept}) => kept)};
  });
}

/** The page's address without what leads to a part of it. */
export const pageOf = (url: string): string => url.replace(/#.*$/s, '');

/** The second and further quotations of the same words are told apart by their number. */
export function distinctWords(texts: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return texts.map(text => {
    const times = (seen.get(text) ?? 0) + 1;
    seen.set(text, times);
    return times === 1 ? text : `${text}\n${times}`;
  });
}

export const newSalt = (): string => hex(crypto.getRandomValues(new Uint8Array(16)));

/** SHA-256 in hexadecimal digits. */
export const hashOf = async (place: Place): Promise<string> => hex(await digest('place', place));

export async function lock(correction: Correction, place: Place): Promise<string> {
  const iv = crypto.getRandomValues(new Uint8Array(ivLength));
  const plain = new TextEncoder().encode(JSON.stringify(correction));
  const locked = await crypto.subtle.encrypt({name: 'AES-GCM', iv}, await keyTo(place), plain);
  return hex(iv) + hex(new Uint8Array(locked));
}

/** undefined: it is not of this place, or damaged. */
export async function unlock(locked: string, place: Place): Promise<Correction | undefined> {
  const bytes = Uint8Array.from(locked.match(/../g) ?? [], digits => Number.parseInt(digits, 16));
  const how = {name: 'AES-GCM', iv: bytes.slice(0, ivLength)};
  try {
    const plain = await crypto.subtle.decrypt(how, await keyTo(place), bytes.slice(ivLength));
    return correctionFrom(JSON.parse(new TextDecoder().decode(plain)));
  } catch {
    return undefined;
  }
}

const ivLength = 12; // bytes, as AES-GCM wants it

function correctionFrom({attribution, speaker}: Partial<Correction>): Correction | undefined {
  if (attribution !== 'confirmed' && attribution !== 'corrected') return undefined;
  return {attribution, speaker};
}

async function keyTo(place: Place): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', await digest('lock', place), 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function digest(purpose: 'place' | 'lock', {salt, page, words}: Place): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode([purpose, salt, page, words].join('\0'));
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}

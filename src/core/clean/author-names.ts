import type {Author} from '../types.ts';
import {agencies, andWords, byWords, nobodies, workWords} from './byline-words.ts';

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const agency = new RegExp(`^${anyOf(agencies)}$`, 'iu');
const nobody = new RegExp(`^${anyOf(nobodies)}$`, 'iu');
const by = new RegExp(`^(?:${anyOf(workWords)}\\s+)?${anyOf(byWords)}\\s*:?\\s+`, 'iu');
const between = new RegExp(`\\s*(?:[,;|]|\\s${anyOf(andWords)}\\s)\\s*`, 'u');
const noName = /https?:|www\.|@|\d{3}/;
const longest = {characters: 70, words: 7};

export function person(name: string): Author {
  return {name, kind: agency.test(name) ? 'organisation' : 'person'};
}

/** “By Jane Doe and John Roe” is two. What follows a comma may be a job: only what looks like a name stays. */
export function namesIn(text: string): readonly string[] {
  return text
    .replace(by, '')
    .split(between)
    .map(name => name.replace(by, '').trim())
    .filter(isSomebody);
}

/** Looks like a name, and not like "admin". */
export function isSomebody(name: string): boolean {
  if (name.length < 2 || name.length > longest.characters) return false;
  if (name.split(' ').length > longest.words) return false;
  return /\p{L}/u.test(name) && !noName.test(name) && !nobody.test(name);
}

import type {Author} from '../types.ts';
import {
  agencies,
  andLetters,
  andWords,
  byWords,
  jobs,
  nobodies,
  outletEndings,
  teams,
  workWords,
} from './byline-words.ts';
import {isServiceName} from './services.ts';

export const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

const agency = new RegExp(`^${anyOf(agencies)}$`, 'i');
const nobody = new RegExp(`^${anyOf(nobodies)}$`, 'i');
const job = new RegExp(`(?:^|[\\s-])[^\\s-]*${anyOf(jobs)}(?:$|[\\s-])`, 'i');
const by = new RegExp(`^(?:${anyOf(workWords)}\\s+)?${anyOf(byWords)}\\s*:?\\s+`, 'i');
const between = new RegExp(`\\s*(?:[,;|]|\\s/\\s|\\s${anyOf(andWords)}(?:\\s|$))\\s*`);
const betweenFullNames = new RegExp(`(?<=\\S\\s\\S+)\\s${anyOf(andLetters)}\\s(?=\\S+\\s\\S)`);
const nickname = /\s*(?:\([^()]*\)|\[[^[\]]*\]|(?<!\S)@\S+)\s*/g; // “Jane Doe (jdo)”, “Jane Doe @janedoe”
const noName = /https?:|www\.|@|\d{3}|\d:\d/;
const longest = {characters: 70, words: 7};
const longestByline = 1000; // characters

export function isAgency(name: string): boolean {
  return agency.test(name);
}

export function person(name: string): Author {
  return {name, kind: isAgency(name) ? 'organisation' : 'person'};
}

/** “By Jane Doe and John Roe, Berlin” is two: what looks like no name goes, and jobs, places, initials and handles. */
export function namesIn(text: string): readonly string[] {
  const names = text
    .slice(0, longestByline)
    .replace(by, '')
    .split(between)
    .flatMap(name => name.split(betweenFullNames))
    .flatMap(name => agenciesApart(name.replace(by, '').replace(nickname, ' ').trim()))
    .filter(isSomebody);
  return names.filter((name, at) => !isPlace(name, names[at - 1], at === names.length - 1));
}

/** “dpa/abc” is an agency and the initials of who edited it; “srf/hosb” is one signature. */
function agenciesApart(name: string): readonly string[] {
  const parts = name.split(/\s*\/\s*/);
  return parts.some(isAgency) ? parts : [name];
}

/** Where it was written: the last of a list, one word after a name of several. */
function isPlace(name: string, before: string | undefined, isLast: boolean): boolean {
  return isLast && /^\p{Lu}\p{Ll}+$/u.test(name) && before?.includes(' ') === true && !isAgency(name);
}

/** “Written by”, “Escrito por”. */
export function endsWithBy(text: string): boolean {
  return new RegExp(`(?:^|\\s)${anyOf(byWords)}:?$`, 'i').test(text);
}

export function startsWithBy(text: string): boolean {
  return by.test(text);
}

/** Looks like a name, and not like "admin" or a job. */
export function isSomebody(name: string): boolean {
  if (name.length < 2 || name.length > longest.characters) return false;
  if (name.split(' ').length > longest.words) return false;
  return /\p{L}/u.test(name) && !noName.test(name) && !nobody.test(name) && !job.test(name) && !isServices(name);
}

/** A share row stands in many bylines: “Twitter Facebook”. */
function isServices(name: string): boolean {
  return name.split(' ').every(isServiceName);
}

const particles =
  /^(?:d[aeiou]|dos|das|del|della|der|den|des|du|la|le|von|vom|zu|zur|van|ter|ten|bin|ibn|al|el|[dl]['’]\p{Lu}.*)$/u;

const capitalised = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{M}'’.-]*$/u;
const notFirst = /^(?:the|about)\s/i; // “About The Author”
const beyondEuropean = /[\u3005-\uffff]/;
const eastAsian = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}・]{2,10}$/u;

/** As people are called: two to five words with capitals, where the script has them. */
export function isFullName(name: string): boolean {
  if (beyondEuropean.test(name) && eastAsian.test(name)) return true;
  const words = name.split(' ');
  if (words.length < 2 || words.length > 5 || notFirst.test(name)) return false;
  return words.every(word => capitalised.test(word) || particles.test(word));
}

const team = new RegExp(`(?:^|[\\s-])(?:${anyOf(teams)}(?:$|[\\s-])|${anyOf(outletEndings)}$)`, 'i');

/** “BR24 Redaktion”, “News Desk”, “Springfield Herald”. */
export function isTeam(name: string): boolean {
  return team.test(name);
}

/** “/author/admin/”: whoever runs the site. */
export function isHouseAccount(address: string): boolean {
  return /\/(?:admin|administrator|root|editor|webmaster|redaktion|staff)\/?$/i.test(address);
}

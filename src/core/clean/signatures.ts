import type {PageBlock} from '../dom/page-blocks.ts';
import {collapse} from '../dom/white-space.ts';
import type {Author} from '../types.ts';
import {anyOf, isAgency, isFullName, namesIn, person, startsWithBy} from './author-names.ts';
import {owingWords} from './byline-words.ts';
import {endsSentence, isProse} from './sentences.ts';
import {isOfSite} from './site-names.ts';

const reach = {above: 3, below: 3}; // blocks
const longest = 80; // characters

const inBrackets = /[.!?…"“”«»'’]\s*\(([^()]{2,40})\)[.\s]*$/u; // “… said the minister. (kg/AFP)”
const afterDash = /[.!?…"“”«»'’]\s*[–—-]\s*([\p{L} ]{2,30})[.\s]*$/u; // “—Reuters”
const dateline = /^[\p{L}\s,.'’-]{2,40}[([]([^()[\]]{2,30})[)\]]\s*[.:–—-]/u; // “KYIV (AP) —”, “Berlin (dpa/tmn) -”
const initials = /^\p{Ll}{2,4}\.?$/u;
const owing = new RegExp(`^[\\s–—-]*(?:${anyOf(owingWords)}\\s*:?\\s+)?`, 'iu');

/** Who signs in an article's first or last lines: agencies, initials, a name that stands alone; never the site itself. */
export function signaturesIn(blocks: readonly PageBlock[], siteNames: readonly string[]): readonly Author[] {
  const start = Math.max(0, blocks.findIndex(isProse));
  const above = blocks.slice(Math.max(0, start - reach.above), start);
  const below = blocks.slice(start).slice(-reach.below).reverse();
  const lead = blocks[start];
  const found = [
    ...[...above, ...below].map(inLine),
    ...below.map(({text}) => initialsIn(text)),
    ...below.map(({text}) => agenciesAtEnd(text)),
    lead ? agenciesIn(dateline.exec(lead.text)?.[1] ?? '') : [],
  ];
  const bySomebody = (name: string) => isAgency(name) || !isOfSite(name, siteNames);
  return (found.find(names => names.some(bySomebody)) ?? []).filter(bySomebody).map(person);
}

/** The whole line is a signature. */
function inLine(block: PageBlock): readonly string[] {
  const {text} = block;
  if (text.length > longest || isProse(block)) return [];
  const agencies = agenciesIn(text.replace(/^\(|[).\s]+$/gu, ''));
  if (agencies.length > 0) return agencies;
  if (endsSentence(text)) return [];
  const isAlone = startsWithBy(text) || isSetApart(block.element, text);
  return isAlone ? namesIn(text).filter(name => isFullName(name) || isAgency(name)) : [];
}

/** All of it in bold or italic letters: “<p><strong>Jane Doe</strong></p>”. */
function isSetApart(element: Element, text: string): boolean {
  if (/^h\d$/.test(element.localName)) return false;
  return [...element.querySelectorAll('strong, b, em, i')].some(part => collapse(part.textContent ?? '') === text);
}

function agenciesAtEnd(text: string): readonly string[] {
  const last = text.slice(-longest);
  const end = inBrackets.exec(last)?.[1] ?? afterDash.exec(last)?.[1];
  return end === undefined ? [] : agenciesIn(end);
}

/** “Mit Material der dpa”, “kg/AFP”, “AFP, MANILA”: nothing where no part is an agency. */
function agenciesIn(text: string): readonly string[] {
  const parts = text.replace(owing, '').split(/\s?[/,;+&]\s?|\s(?:und|and|et|y|ve)\s/u);
  if (parts.some(part => part.split(' ').length > 4)) return []; // a sentence
  return parts.some(isAgency) ? parts.filter(part => isAgency(part) || initials.test(part) || isFullName(part)) : [];
}

/** “(dmk)”, “ssi, dan; Foto: …” */
function initialsIn(text: string): readonly string[] {
  const [line = ''] = text.split(';');
  const isBracketed = /^\(.*\)$/u.test(line);
  const parts = line.replace(/^\(|\)$/gu, '').split(/\s?[/,]\s?/u);
  return (isBracketed || parts.length > 1) && parts.every(part => initials.test(part)) ? parts : [];
}

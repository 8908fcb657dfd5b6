import {textOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {firstTold, type Told} from './told.ts';

const publishedNames = [
  'article:published_time',
  'og:article:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'datePublished',
  'date.published',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'date',
];
const modifiedNames = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dcterms.modified'];

/** ISO 8601 with the zone as the page states it; undefined: the page does not tell. */
export function publishedOf({doc, meta, data}: PageData): Told<string> | undefined {
  return firstTold(
    ['json-ld', () => firstDate(data.articles.flatMap(node => [textOf(node.datePublished), textOf(node.dateCreated)]))],
    ['meta', () => firstDate(publishedNames.map(name => metaContent(meta, name)))],
    ['microdata', () => firstDate(timesOf(doc, '[itemprop~="datePublished"]'))],
    [
      'page',
      () => firstDate(timesOf(doc, 'time[pubdate], article time[datetime], main time[datetime], time[datetime]')),
    ],
  );
}

export function modifiedOf({doc, meta, data}: PageData): Told<string> | undefined {
  return firstTold(
    ['json-ld', () => firstDate(data.articles.map(node => textOf(node.dateModified)))],
    ['meta', () => firstDate(modifiedNames.map(name => metaContent(meta, name)))],
    ['microdata', () => firstDate(timesOf(doc, '[itemprop~="dateModified"]'))],
  );
}

function timesOf(doc: Document, selector: string): readonly (string | undefined)[] {
  return selector
    .split(', ')
    .flatMap(one => [...doc.querySelectorAll(one)])
    .map(element => element.getAttribute('datetime') ?? element.getAttribute('content') ?? undefined);
}

function firstDate(candidates: readonly (string | undefined)[]): string | undefined {
  for (const candidate of candidates) {
    const date = candidate && isoDate(candidate);
    if (date) return date;
  }
  return undefined;
}

const isoForm =
  /^(\d{4}-\d{2}-\d{2})(?:[T ]+(\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d+)?)?)\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i;
const compactForm = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{4})?)?$/;
const dayFirst =
  /^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-](\p{L}{3})\p{L}*[\s-](\d{4})(?:\s+(\d{2}:\d{2}(?::\d{2})?))?\s*(GMT|UTC|Z|[+-]\d{4})?/u;
const monthFirst = /^(?:\p{L}+,?\s+)?(\p{L}{3})\p{L}*\.?\s+(\d{1,2}),?\s+(\d{4})/u;
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date in one of the forms that sites print for machines, as ISO 8601; its zone is never converted. */
export function isoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = isoForm.exec(trimmed);
  if (iso) return joined(iso[1], iso[2], iso[3]);
  const compact = compactForm.exec(trimmed);
  if (compact) {
    const [, year, month, day, hours, minutes, seconds, zone] = compact;
    return joined(`${year}-${month}-${day}`, hours && `${hours}:${minutes}:${seconds ?? '00'}`, zone);
  }
  const spelled = dayFirst.exec(trimmed);
  if (spelled) return joined(spelledDay(spelled[3], spelled[2], spelled[1]), spelled[4], spelled[5]);
  const american = monthFirst.exec(trimmed);
  return american ? spelledDay(american[3], american[1], american[2]) : undefined;
}

function joined(day: string | undefined, time: string | undefined, zone: string | undefined): string | undefined {
  if (!day || !isRealDay(day)) return undefined;
  if (!time) return day;
  return `${day}T${time.padStart(5, '0')}${/^(?:utc|gmt)$/i.test(zone ?? '') ? 'Z' : (zone ?? '')}`;
}

function spelledDay(year: string | undefined, month: string | undefined, day: string | undefined): string | undefined {
  const at = monthNames.indexOf((month ?? '').toLowerCase());
  return at < 0 ? undefined : `${year}-${String(at + 1).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`;
}

/** Not the year 0001 or 1970-01-01 of an unset field. */
function isRealDay(day: string): boolean {
  return day > '1970-01-01' && /-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/.test(day);
}

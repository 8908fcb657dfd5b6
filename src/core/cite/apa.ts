/** APA Style, 7th edition: a secondary source is cited by the work that was read (section 8.6), which stands in the list. */
import type {Author} from '../types.ts';
import {initials, personName} from './author-name.ts';
import {apaDate, dayOf} from './dates.ts';
import type {QuotationRecord} from './record.ts';
import {sentenceEnd} from './sentence-end.ts';
import type {Source} from './source.ts';
import {toBeChecked} from './to-be-checked.ts';

/** The quotation with its citation, and the entry of the reference list. */
export function apaCitation({quotation, speaker}: QuotationRecord, source: Source): string {
  const year = dayOf(source.published)?.year ?? 'n.d.';
  const citation = `(${speaker ?? toBeChecked}, as cited in ${citedAs(source)}, ${year})`;
  return `${quotation} ${citation}.\n\n${apaReference(source)}`;
}

/** "Smith, A., & Jones, B. (2022, January 26). The title. The Paper. https://…" Titles stay as printed. */
export function apaReference({authors, title, outlet, published, url}: Source): string {
  const day = dayOf(published);
  const date = `(${day ? apaDate(day) : 'n.d.'}).`;
  const heading = title ?? '[Untitled]';
  const names = authorList(authors);
  const lead = names === '' ? `${sentenceEnd(heading)} ${date}` : `${names} ${date} ${sentenceEnd(heading)}`;
  const isAuthor = authors.some(({name}) => name === outlet);
  return [lead, outlet && !isAuthor && sentenceEnd(outlet), url].filter(part => part).join(' ');
}

/** "Smith", "Smith & Jones", "Smith et al."; without an author the title. */
function citedAs({authors, title}: Source): string {
  const [first, second, ...more] = authors.map(author =>
    author.kind === 'person' ? personName(author.name).family : author.name,
  );
  if (first === undefined) return title === null ? '[Untitled]' : `“${title}”`;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} & ${second}` : `${first} et al.`;
}

const mostNamed = 20;

function authorList(authors: readonly Author[]): string {
  const names = authors.map(nameInList);
  const last = names.at(-1) ?? '';
  if (names.length < 2) return sentenceEnd(last);
  if (names.length > mostNamed) return sentenceEnd(`${names.slice(0, mostNamed - 1).join(', ')}, . . . ${last}`);
  return sentenceEnd(`${names.slice(0, -1).join(', ')}, & ${last}`);
}

function nameInList({name, kind}: Author): string {
  if (kind === 'organisation') return name;
  const {given, family, suffix} = personName(name);
  return [family, given && initials(given), suffix].filter(part => part).join(', ');
}

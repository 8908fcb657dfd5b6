/** MLA Style, 9th edition: an indirect source is cited by "qtd. in" (6.77), the speaker named in the text. */
import type {Author} from '../types.ts';
import {personName} from './author-name.ts';
import {dayOf, mlaDate} from './dates.ts';
import type {QuotationRecord} from './record.ts';
import {sentenceEnd} from './sentence-end.ts';
import type {Source} from './source.ts';
import {toBeChecked} from './to-be-checked.ts';

/** The quotation with its citation, and the entry of the list of works cited. */
export function mlaCitation({quotation, speaker}: QuotationRecord, source: Source): string {
  return `${speaker ?? toBeChecked} said ${quotation} (qtd. in ${citedAs(source)}).\n\n${mlaEntry(source)}`;
}

/** "Smith, Anna, and Bob Jones. “The Title.” The Paper, 26 Jan. 2022, https://… Accessed 27 Nov. 2026." */
export function mlaEntry(source: Source): string {
  const {title, outlet, published, url, accessed} = source;
  const day = dayOf(published);
  const read = dayOf(accessed);
  const container = [outlet, day && mlaDate(day), url].filter(part => part).join(', ');
  return [
    sentenceEnd(authorList(authorsOf(source))),
    `“${sentenceEnd(title ?? 'Untitled')}”`,
    container && `${container}.`,
    read && `Accessed ${mlaDate(read)}.`,
  ]
    .filter(part => part)
    .join(' ');
}

/** A site that signs its own article is named once, as where it stands. */
function authorsOf({authors, outlet}: Source): readonly Author[] {
  return authors.filter(({name}) => name !== outlet);
}

/** "Smith", "Smith and Jones", "Smith et al."; without an author the title. */
function citedAs(source: Source): string {
  const [first, second, ...more] = authorsOf(source).map(author =>
    author.kind === 'person' ? personName(author.name).family : author.name,
  );
  if (first === undefined) return `“${source.title ?? 'Untitled'}”`;
  if (second === undefined) return first;
  return more.length === 0 ? `${first} and ${second}` : `${first} et al.`;
}

function authorList([first, second, ...more]: readonly Author[]): string {
  if (!first) return '';
  const lead = nameInList(first);
  if (!second) return lead;
  return more.length === 0 ? `${lead}, and ${second.name}` : `${lead}, et al.`;
}

function nameInList({name, kind}: Author): string {
  if (kind === 'organisation') return name;
  const {given, family, suffix} = personName(name);
  return [family, given, suffix].filter(part => part).join(', ');
}

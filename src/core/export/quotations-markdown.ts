/** Quotations as Markdown: the words as a block quotation, below them who said so and where, with a link that leads there. */
import type {BlockContent, PhrasingContent} from 'mdast';
import type {QuotationRecord} from '../cite/record.ts';
import type {Source} from '../cite/source.ts';
import {toBeChecked} from '../cite/to-be-checked.ts';
import {heading, link, paragraph, rendered, text} from './nodes.ts';

export function quotationMarkdown(record: QuotationRecord): string {
  const where = [...titleOf(record), ...dated(record)];
  return rendered([words(record), paragraph(text(`— ${speakerOf(record)}`), ...where)]);
}

/** All of an article's, under its title; what is reported apart from them, where it is given. */
export function quotationsMarkdown(
  {title, outlet, published, url, accessed, version}: Source,
  verbatim: readonly QuotationRecord[],
  reported: readonly QuotationRecord[] = [],
): string {
  const facts = [outlet, published, `read ${accessed}`, `Plainquote ${version}`].filter(fact => fact).join(' · ');
  return rendered([
    heading(1, title ?? 'Quotations'),
    paragraph(text(facts)),
    ...(url === null ? [] : [paragraph(link(url, url))]),
    ...verbatim.flatMap(listed),
    ...(reported.length > 0 ? [heading(2, 'Reported, not verbatim'), ...reported.flatMap(listed)] : []),
  ]);
}

function listed(record: QuotationRecord): BlockContent[] {
  const {fragmentUrl, url, kind, attribution} = record;
  const address = fragmentUrl ?? url;
  const there = address === null ? [] : [text(' · '), link(address, 'in the article')];
  return [words(record), paragraph(text(`— ${speakerOf(record)} (${kind}, ${attribution})`), ...there)];
}

function words({quotation}: QuotationRecord): BlockContent {
  return {type: 'blockquote', children: quotation.split('\n\n').map(each => paragraph(text(each)))};
}

function speakerOf({speaker, role}: QuotationRecord): string {
  if (speaker === null) return toBeChecked;
  return role === null ? speaker : `${speaker}, ${role}`;
}

function titleOf({title, url, fragmentUrl}: QuotationRecord): PhrasingContent[] {
  const address = fragmentUrl ?? url;
  const name = title ?? address;
  if (name === null) return [];
  return [text(', in '), address === null ? text(name) : link(address, name)];
}

function dated({outlet, published}: QuotationRecord): PhrasingContent[] {
  const facts = [outlet, published?.slice(0, 10)].filter(fact => fact).join(', ');
  return facts === '' ? [] : [text(` (${facts})`)];
}

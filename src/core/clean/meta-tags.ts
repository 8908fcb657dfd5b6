import {collapse} from '../dom/white-space.ts';

/** Content of the first meta element of that name, property or itemprop, in any case; undefined where it is missing or empty. */
export function metaContent(doc: Document, name: string): string | undefined {
  return metaContents(doc, name)[0];
}

export function metaContents(doc: Document, name: string): readonly string[] {
  const known = contentsOf.get(doc) ?? contentsByName(doc);
  contentsOf.set(doc, known);
  return known.get(name.toLowerCase()) ?? [];
}

/** Dozens of names are asked for in the copy of a page, which does not change. */
const contentsOf = new WeakMap<Document, ReadonlyMap<string, readonly string[]>>();

function contentsByName(doc: Document): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  for (const meta of doc.getElementsByTagName('meta')) {
    const content = collapse(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const name of namesOf(meta)) contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  return contents;
}

/** Each once: some tags state a name twice. */
function namesOf(meta: Element): ReadonlySet<string> {
  const names = ['name', 'property', 'itemprop'].map(key => meta.getAttribute(key) ?? '');
  return new Set(names.join(' ').toLowerCase().split(/\s+/).filter(Boolean));
}

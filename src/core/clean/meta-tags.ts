import {collapse} from '../dom/white-space.ts';

/** The contents of a page's meta elements that are not empty, by name, property or itemprop in lower case. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

export function metaTags(doc: Document): MetaTags {
  const contents = new Map<string, string[]>();
  for (const meta of doc.getElementsByTagName('meta')) {
    const content = collapse(meta.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const name of namesOf(meta)) contents.set(name, [...(contents.get(name) ?? []), content]);
  }
  return contents;
}

/** Of the first of that name, in any case; undefined where there is none. */
export function metaContent(tags: MetaTags, name: string): string | undefined {
  return metaContents(tags, name)[0];
}

export function metaContents(tags: MetaTags, name: string): readonly string[] {
  return tags.get(name.toLowerCase()) ?? [];
}

/** Each once: some tags state a name twice. */
function namesOf(meta: Element): ReadonlySet<string> {
  const names = ['name', 'property', 'itemprop'].map(key => meta.getAttribute(key) ?? '');
  return new Set(names.join(' ').toLowerCase().split(/\s+/).filter(Boolean));
}

import {collapse} from '../dom/white-space.ts';

/** Content of the first meta element of that name, property or itemprop, in any case; undefined where it is missing or empty. */
export function metaContent(doc: Document, name: string): string | undefined {
  return metaContents(doc, name)[0];
}

export function metaContents(doc: Document, name: string): readonly string[] {
  const wanted = name.toLowerCase();
  return [...doc.getElementsByTagName('meta')]
    .filter(meta => namesOf(meta).includes(wanted))
    .map(meta => collapse(meta.getAttribute('content') ?? ''))
    .filter(content => content !== '');
}

function namesOf(meta: Element): readonly string[] {
  return ['name', 'property', 'itemprop'].flatMap(key => (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/));
}

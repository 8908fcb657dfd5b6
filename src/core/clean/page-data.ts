import {type LinkedData, linkedData} from './json-ld.ts';
import {type MetaTags, metaTags} from './meta-tags.ts';

/** A page, and what it tells machines. */
export type PageData = {readonly doc: Document; readonly meta: MetaTags; readonly data: LinkedData};

export function pageDataOf(doc: Document): PageData {
  return {doc, meta: metaTags(doc), data: linkedData(doc)};
}

import {collapse} from '../dom/white-space.ts';
import type {LeadImage} from '../types.ts';
import {addressOf} from './addresses.ts';
import {creditIn, wordedCredit} from './captions.ts';
import {isNode, type LinkedData, type LinkedNode, listOf, textOf, typesOf} from './json-ld.ts';
import {metaContent} from './meta-tags.ts';
import type {PageData} from './page-data.ts';
import {firstTold, type Told} from './told.ts';

/** The picture that stands for the article, with who took it where the page tells; undefined: there is none. */
export function leadImageOf({doc, meta, data}: PageData, url: string | undefined): Told<LeadImage> | undefined {
  const linked = data.articles.flatMap(node => listOf(node.image).map(data.resolve));
  const found = firstTold(
    ['open-graph', () => addressOf(metaContent(meta, 'og:image') ?? metaContent(meta, 'og:image:url'), url)],
    ['json-ld', () => linked.flatMap(image => addressOf(addressIn(image), url) ?? [])[0]],
    ['meta', () => addressOf(metaContent(meta, 'twitter:image') ?? metaContent(meta, 'twitter:image:src'), url)],
    ['link', () => addressOf(doc.querySelector('link[rel~="image_src" i]')?.getAttribute('href') ?? undefined, url)],
  );
  if (!found) return undefined;
  const credit = statedCredit(data, linked, found.value) ?? shownCredit(doc, found.value);
  return {source: found.source, value: {url: found.value, credit: credit && (wordedCredit(credit) ?? credit)}};
}

/** Of the same picture, else of the one that the article names. */
function statedCredit(data: LinkedData, linked: readonly unknown[], url: string): string | undefined {
  const pictures = data.nodes.filter(node => typesOf(node).includes('ImageObject'));
  const same = pictures.filter(picture => isSamePicture(addressIn(picture) ?? '', url));
  return [...same, ...linked.filter(isNode)].map(creditOf).find(Boolean);
}

function addressIn(image: unknown): string | undefined {
  return textOf(isNode(image) ? (image.url ?? image.contentUrl ?? image['@id']) : image);
}

function creditOf(image: LinkedNode): string | undefined {
  const people = [image.creator, image.author, image.copyrightHolder].flatMap(listOf);
  const names = people.map(one => textOf(isNode(one) ? one.name : one));
  return [textOf(image.creditText), ...names, textOf(image.copyrightNotice)].find(Boolean);
}

/** In the figure of the page that shows the same picture. */
function shownCredit(doc: Document, url: string): string | undefined {
  const picture = [...doc.querySelectorAll('figure img')].find(image => isSamePicture(addressesOf(image), url));
  const figure = picture?.closest('figure');
  return figure ? creditIn(figure, collapse(figure.textContent ?? '')) : undefined;
}

function addressesOf(image: Element): string {
  return ['src', 'data-src', 'srcset', 'data-srcset'].map(name => image.getAttribute(name) ?? '').join(' ');
}

const shortestFileName = 8; // characters: “1.jpg” may be any

/** Sizes stand in the query or in folders: the file's name stays. */
export function isSamePicture(addresses: string, url: string): boolean {
  const file = new URL(url).pathname.split('/').at(-1) ?? '';
  return file.length >= shortestFileName && addresses.includes(file);
}

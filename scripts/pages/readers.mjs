import {DefuddleClass} from 'defuddle/node';
import {JSDOM} from 'jsdom';

/**
 * What a scorer asks for.
 * @typedef {{title: string | undefined, authors: readonly {name: string}[], published: string | undefined, text: string}} Answer
 * @typedef {{name: string, read: (doc: Document) => () => Answer}} Reader `read` is what costs; what it returns makes the answer of it
 */

/**
 * Three ways to read a page. The others' text is made of their elements as ours is of ours. Defuddle changes the page: it comes last.
 * @param {import('./engine.mjs').Engine} engine
 * @returns {readonly Reader[]}
 */
export function readersOf({readArticle, flowOf, Readability}) {
  /** @param {Element} content */
  const textOf = content => flowOf(content).text.trim();
  return [
    {
      name: 'plainquote',
      read(doc) {
        const {title, authors, published, text} = readArticle(doc);
        return () => ({title, authors, published, text});
      },
    },
    {
      name: 'readability',
      read(doc) {
        const copy = /** @type {Document} */ (doc.cloneNode(true));
        const result = new Readability(copy, {serializer: node => /** @type {Element} */ (node)}).parse();
        return () => ({
          title: result?.title ?? undefined,
          authors: named(result?.byline),
          published: result?.publishedTime ?? undefined,
          text: result?.content ? textOf(result.content) : '',
        });
      },
    },
    {
      name: 'defuddle',
      read(doc) {
        const {title, author, published, content} = new DefuddleClass(doc, {url: doc.URL}).parse();
        return () => {
          const {body} = new JSDOM(content).window.document;
          return {title, authors: named(author), published, text: textOf(body)};
        };
      },
    },
  ];
}

/** @param {string | null | undefined} name */
function named(name) {
  return name ? [{name}] : [];
}

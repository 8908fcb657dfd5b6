/** The pages on which the whole extension is measured. */
import {newsPage} from '../guard/pages.mjs';
import {quotingParagraphs} from '../popup/long-page.mjs';

/** Of a paragraph of `quotingParagraphs`. */
const wordsOfParagraph = 38.7;

/** @param {number} words */
const paragraphsOf = words => Math.round(words / wordsOfParagraph);

/** A news page with an article of so many words, a quotation in each paragraph. @param {number} words */
export const articleOf = words => newsPage(quotingParagraphs(paragraphsOf(words)));

/** The same, each paragraph in a section of its own: no element holds the text, so Readability is asked. @param {number} words */
export const scatteredArticleOf = words =>
  newsPage(`<section>${quotingParagraphs(paragraphsOf(words), '</section><section>')}</section>`);

const nodesOfComment = 16;
const comment = `<li class="comment"><div><a href="#who">A reader</a><time>Tuesday</time><p>The harbour is <b>not</b> what it was.</p><button>Answer</button></div></li>`;

/** A news page with an article of 1,000 words, and comments below it until it has so many nodes, texts counted. @param {number} nodes */
export const pageOf = nodes =>
  newsPage(
    quotingParagraphs(paragraphsOf(1000)),
    `<section id="comments"><ol>${comment.repeat(Math.round(nodes / nodesOfComment))}</ol></section>`,
  );

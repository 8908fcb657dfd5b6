/** Who wrote the article, told above or below it in the body's own dress: “Jane Doe is a reporter in …”, “About the author”. */
import type {PageBlock} from '../dom/page-blocks.ts';
import type {AuthorNoteWords} from '../language-data.ts';
import {totalWords} from './sentences.ts';

const reach = {above: 2, below: 5}; // blocks
const longest = 130; // words, of a note or of all below its heading
const largestShare = 0.2; // of the article's words

const name =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|(?:de|del|della|di|da|van|von|der|den|la|le|el|al|bin))){1,4}(?=[\s,(])/u;

/** Nothing where so much would go that it may be the article itself. */
export function authorNotes(
  kept: readonly PageBlock[],
  authorNames: readonly string[],
  words: readonly AuthorNoteWords[],
): readonly PageBlock[] {
  const found = new Set([...underHeading(kept, words), ...introductions(kept, authorNames, words)]);
  return totalWords(found) > largestShare * totalWords(kept) ? [] : [...found];
}

/** “About the author” and all that follows. */
function underHeading(kept: readonly PageBlock[], words: readonly AuthorNoteWords[]): readonly PageBlock[] {
  const start = Math.max(1, kept.length - 1 - reach.below);
  const at = kept.findIndex((block, index) => index >= start && words.some(({about}) => about.test(block.text)));
  const note = at < 0 ? [] : kept.slice(at);
  return totalWords(note) <= longest ? note : [];
}

/** Whoever is introduced at an edge of the article and named nowhere else in it wrote it. */
function introductions(
  kept: readonly PageBlock[],
  authorNames: readonly string[],
  words: readonly AuthorNoteWords[],
): readonly PageBlock[] {
  const edges = [...kept.slice(0, reach.above), ...kept.slice(reach.above).slice(-reach.below)];
  const introduced = edges.flatMap(block => {
    if (block.kind === 'heading' || block.words > longest) return [];
    const somebody = introducedIn(block.text, authorNames, words);
    return somebody === undefined ? [] : [{block, surname: somebody.split(' ').at(-1) ?? somebody}];
  });
  const notes = new Set(introduced.map(({block}) => block));
  const article = kept.filter(block => !notes.has(block) && block.words > 14).map(({text}) => text);
  return introduced.filter(({surname}) => !article.some(text => text.includes(surname))).map(({block}) => block);
}

/** The name with which a text begins that says what somebody does: an author's own, or whose job it is to write. */
function introducedIn(
  text: string,
  authorNames: readonly string[],
  words: readonly AuthorNoteWords[],
): string | undefined {
  const authors = authorNames.filter(one => one.includes(' ') && text.includes(`${one} `));
  if (authors.length === 0 && !words.some(({writes}) => writes.test(text))) return undefined; // asked first: it is cheap
  const line = text.replace(/^[^\p{L}]+/u, '');
  const author = authors.find(one => line.startsWith(`${one} `));
  if (author !== undefined && words.some(({does}) => does.test(line.slice(author.length)))) return author;
  const somebody = name.exec(line)?.[0];
  if (somebody === undefined) return undefined;
  const rest = line.slice(somebody.length);
  return words.some(({does, writes}) => does.test(rest) && writes.test(rest)) ? somebody : undefined;
}

import type {PageBlock} from '../dom/page-blocks.ts';
import {fold} from '../language/fold.ts';
import type {RemovedText} from '../types.ts';
import {authorNotes} from './author-notes.ts';
import {boxed} from './boxes.ts';
import {otherArticles} from './other-articles.ts';
import type {Phrase, Phrases} from './phrases.ts';
import {endsSentence, isProse, totalWords} from './sentences.ts';
import {type BodyLikeness, isDressedAsBody, looksLikeBody} from './signature.ts';
import {lettersOf, sameWords} from './title.ts';

/** What the rules ask about. `kept`: the blocks that are still article, in reading order. */
export type Context = {
  readonly kept: readonly PageBlock[];
  readonly likeness: BodyLikeness;
  readonly title: string | undefined;
  readonly authorNames: readonly string[];
  /** Set phrases of sites, in the languages we know. */
  readonly phrases: Phrases;
  /** Interface words of the article's language, folded: “advertisement”, “comments”. */
  readonly labels: ReadonlySet<string>;
};

/** Why boxes go, whoever finds them. */
export const besideArticle = 'Stands in a box beside the article.';

type Rule = {readonly reason: string; readonly finds: (context: Context) => readonly PageBlock[]};

/** Each removes what is not article from what was kept; what looks like the body is spared where a rule could err. */
const rules: readonly Rule[] = [
  {reason: 'Repeats the title.', finds: repeatedTitle},
  {reason: 'A set phrase of the site.', finds: setPhrases},
  {reason: 'Repeats what stands above.', finds: repeatedTexts},
  {reason: 'Belongs to another article.', finds: ({kept}) => otherArticles(kept)},
  {reason: besideArticle, finds: ({kept, likeness}) => boxed(kept, likeness)},
  {reason: 'Leads to other pages.', finds: links},
  {reason: 'Names the author or the date.', finds: credits},
  {
    reason: 'Tells of the author.',
    finds: ({kept, authorNames, phrases}) => authorNotes(kept, authorNames, phrases.authors),
  },
  {reason: 'Heads what was left out.', finds: orphanedHeadings},
];

export type Cleaned = {readonly kept: readonly PageBlock[]; readonly removed: readonly RemovedText[]};

/** Takes the site's furniture out of what was kept. `before`: everything up to here, for headings of what is gone. */
export function withoutBoilerplate(context: Context): Cleaned {
  let kept = context.kept;
  const removed: RemovedText[] = [];
  for (const rule of rules) {
    const found = new Set(rule.finds({...context, kept}));
    if (found.size === 0) continue;
    for (const block of found) removed.push({step: 'boilerplate', reason: rule.reason, text: block.text});
    kept = kept.filter(block => !found.has(block));
  }
  return {kept, removed};
}

function repeatedTitle({kept, title}: Context): readonly PageBlock[] {
  const start = kept.findIndex(isProse);
  return kept.filter((block, at) => {
    if (at < start && block.element.localName === 'h1') return true; // the title as shown, with its kicker
    return sameWords(block.text, title) && (block.kind === 'heading' || at < start);
  });
}

const longestPhrase = 40; // words
const longestLabel = 3;
const longestHeading = 6;
const longestAtEdge = 90;
const longestLine = 1000; // characters
const longestDate = 100; // characters
const blocksAtEnd = 8;

function setPhrases({kept, likeness, phrases, labels}: Context): readonly PageBlock[] {
  const lead = kept.findIndex(isProse);
  const found = kept.filter((block, at) => {
    const next = kept[at + 1];
    if (block.kind === 'heading' && next && isProse(next)) return false; // a subhead may say “Comments” too
    const atEdge = at <= lead + 1 || at >= kept.length - blocksAtEnd;
    if (atEdge && block.kind !== 'item' && isWordedAs(phrases.edges, block, longestAtEdge)) return true;
    const isLabel = block.kind === 'paragraph' && block.words <= longestLabel && !endsSentence(block.text);
    if (isDressedAsBody(block, likeness) && block.linkDensity < 0.5 && !isLabel) return false;
    if (isWordedAs(phrases.blocks, block, longestPhrase)) return true;
    return block.kind === 'paragraph' && labels.has(fold(block.text));
  });
  return [...found, ...found.flatMap(phrase => linksUnder(phrase, kept))];
}

/** “More great stories” and the list that follows. */
function linksUnder(phrase: PageBlock, kept: readonly PageBlock[]): readonly PageBlock[] {
  if (phrase.words > longestHeading || endsSentence(phrase.text)) return [];
  const below = kept.slice(kept.indexOf(phrase) + 1);
  const end = below.findIndex(({kind}) => kind !== 'item');
  const items = end < 0 ? below : below.slice(0, end);
  const length = items.reduce((sum, {text}) => sum + text.length, 0);
  const linked = items.reduce((sum, {text, linkDensity}) => sum + text.length * linkDensity, 0);
  return linked >= 0.4 * length ? items : [];
}

function isWordedAs(phrases: readonly Phrase[], {text, words}: PageBlock, longest: number): boolean {
  if (words > longest || text.length > longestLine) return false;
  const lower = text.toLowerCase();
  return phrases.some(phrase => phrase(text, lower));
}

/** Mobile and desktop copies repeat everything: then nothing is taken, for it is not known which copy is the text. */
function repeatedTexts({kept, likeness}: Context): readonly PageBlock[] {
  const said = new Set<string>();
  const again = kept.filter(block => {
    if (block.kind === 'heading' || block.kind === 'item' || block.words < 4) return false;
    const key = lettersOf(block.text);
    if (said.has(key)) return !isDressedAsBody(block, likeness);
    said.add(key);
    return false;
  });
  return totalWords(again) > 0.25 * totalWords(kept) ? [] : again;
}

function links({kept, likeness}: Context): readonly PageBlock[] {
  const mixed = new Set(kept.filter(block => block.kind === 'item' && block.linkDensity < 0.6).map(listOf));
  const below = linksBelow(kept);
  return kept.filter((block, at) => {
    if (below.has(block)) return true;
    if (block.linkDensity < 0.6 || endsSentence(block.text)) return false;
    if (block.kind === 'heading') return !isFollowedByText(kept, at);
    if (block.kind === 'item') return !looksLikeBody(block, likeness) && !mixed.has(listOf(block));
    if (block.linkDensity >= 0.8 && block.element.localName === 'p' && block.kind === 'paragraph' && block.words >= 8)
      return true;
    return !isDressedAsBody(block, likeness) && block.words <= longestPhrase;
  });
}

/** A list of links with which an article ends, unless a heading or a colon belongs to it. */
function linksBelow(kept: readonly PageBlock[]): ReadonlySet<PageBlock> {
  const last = kept.findLastIndex(({kind, linkDensity}) => kind !== 'item' || linkDensity < 0.6);
  const before = kept[last];
  return new Set(before && isProse(before) ? kept.slice(last + 1) : []);
}

function isFollowedByText(kept: readonly PageBlock[], at: number): boolean {
  const next = kept[at + 1];
  return next !== undefined && next.kind !== 'heading' && next.linkDensity < 0.5;
}

/** Items of a list that are not all links are text. */
function listOf(item: PageBlock): Element | null {
  return item.element.closest('ul, ol, dl');
}

const dateLine =
  /^(?:[^\s\d.,:]+[.,:]?\s+){0,4}(?:\d{1,2}[.º\s/-]+(?:de )?(?:\d{1,2}|[^\s\d.,/-]{3,10})[.\s/,-]+(?:del? )?\d{4}|[^\s\d.,/-]{3,10}\.?\s+\d{1,2},?\s+\d{4}|\d{4}-\d{2}-\d{2})/;

/** Dates wherever they stand on their own, bylines above and right below the standfirst. */
function credits({kept, likeness, authorNames}: Context): readonly PageBlock[] {
  const prose = kept.filter(isProse);
  const start = prose[0] ? kept.indexOf(prose[0]) : 0;
  const head = prose[1] ? kept.indexOf(prose[1]) : start;
  return kept.filter((block, at) => {
    if (block.kind === 'heading' || block.kind === 'item' || block.words > 14 || endsSentence(block.text)) return false;
    if (at > start && isDressedAsBody(block, likeness)) return false;
    return isDate(block) || (at < head && namesAnAuthor(block, authorNames));
  });
}

function isDate(block: PageBlock): boolean {
  if (dateLine.test(block.text.slice(0, longestDate))) return block.words <= 10;
  return /\d/.test(block.text) && (block.element.localName === 'time' || block.element.querySelector('time') !== null);
}

function namesAnAuthor(block: PageBlock, names: readonly string[]): boolean {
  return names.some(name => name.length > 3 && block.text.toLowerCase().includes(name.toLowerCase()));
}

/** A heading at the end of the article heads nothing. */
function orphanedHeadings({kept, likeness}: Context): readonly PageBlock[] {
  const last = kept.findLastIndex(block => block.kind !== 'heading');
  return kept.slice(last + 1).filter(block => last >= 0 && !looksLikeBody(block, likeness));
}

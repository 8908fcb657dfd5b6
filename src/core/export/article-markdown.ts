/** The article alone as Markdown. */
import type {RootContent} from 'mdast';
import type {Analysis, Warning} from '../types.ts';
import {addressOf, headFacts} from './head-facts.ts';
import {heading, item, link, list, paragraph, rendered, text} from './nodes.ts';

export function articleMarkdown(analysis: Analysis): string {
  return rendered(articleNodes(analysis));
}

export function articleNodes(analysis: Analysis): RootContent[] {
  return [...headOf(analysis), ...bodyOf(analysis), ...nextPagesOf(analysis)];
}

function headOf(analysis: Analysis): RootContent[] {
  const {title} = analysis;
  const facts = headFacts(analysis);
  return [
    ...(title ? [heading(1, title)] : []),
    ...(facts === '' ? [] : [paragraph(text(facts))]),
    ...leadsFrom(analysis),
    ...doubtsOf(analysis),
  ];
}

/** What may be missing of the article. */
function doubtsOf({warnings, completeness}: Analysis): RootContent[] {
  const share = `${Math.round(100 * completeness)} %`;
  const doubts: Partial<Record<Warning, string>> = {
    'text-cut': 'The site seems to show only a part of this article.',
    'much-left-out': `A good part of the article may be missing: ${share} of what looks like it was read.`,
    'candidates-disagree': 'Another part of the page may be the article.',
  };
  const words = warnings.flatMap(warning => doubts[warning] ?? []);
  return words.length > 0 ? [paragraph({type: 'emphasis', children: [text(words.join(' '))]})] : [];
}

/** The page and its picture, as links: to read must load nothing. */
function leadsFrom(analysis: Analysis): RootContent[] {
  const {leadImage} = analysis;
  const address = addressOf(analysis);
  const page = address === null ? [] : [link(address, address)];
  const credit = leadImage?.credit ? [text(` (${leadImage.credit})`)] : [];
  const picture = leadImage === null ? [] : [link(leadImage.url, 'Lead image'), ...credit];
  const between = page.length > 0 && picture.length > 0 ? [text(' · ')] : [];
  const parts = [...page, ...between, ...picture];
  return parts.length > 0 ? [paragraph(...parts)] : [];
}

function bodyOf({blocks, text: whole}: Analysis): RootContent[] {
  const body: RootContent[] = [];
  for (const {kind, start, end} of blocks) {
    const words = whole.slice(start, end);
    const last = body.at(-1);
    if (kind === 'heading') body.push(heading(2, words));
    else if (kind === 'paragraph') body.push(paragraph(text(words)));
    else if (kind === 'blockquote' && last?.type === 'blockquote') last.children.push(paragraph(text(words)));
    else if (kind === 'blockquote') body.push({type: 'blockquote', children: [paragraph(text(words))]});
    else if (last?.type === 'list') last.children.push(item(paragraph(text(words))));
    else body.push(list(false, [item(paragraph(text(words)))]));
  }
  return body;
}

function nextPagesOf({nextPages}: Analysis): RootContent[] {
  if (nextPages.length === 0) return [];
  const links = nextPages.flatMap((page, at) => [text(at === 0 ? ' ' : ' · '), link(page, page)]);
  return [paragraph(text('The article goes on:'), ...links)];
}

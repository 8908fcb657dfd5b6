import type {BlockContent, List, ListItem, Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import {toMarkdown} from 'mdast-util-to-markdown';
import type {AnalysedQuotation, Analysis, Warning} from '../core/types.ts';

/** The article as Markdown, and its quotations with their speakers; apart from them what it reports in its own words. */
export function markdownOf(analysis: Analysis): string {
  const root: Root = {
    type: 'root',
    children: [
      ...headOf(analysis),
      ...bodyOf(analysis),
      ...nextPagesOf(analysis),
      heading(2, 'Quotations'),
      ...quotationsIn(analysis),
      ...reportsIn(analysis),
      ...silentIn(analysis),
    ],
  };
  return shown(toMarkdown(root, {bullet: '-', emphasis: '_'}));
}

function headOf(analysis: Analysis): RootContent[] {
  const {title, byline, authors, siteName, section, published, modified} = analysis;
  const by = byline ?? authors.map(({name}) => name).join(', ');
  const updated = modified !== null && modified !== published ? `updated ${modified}` : null;
  const facts = [by, siteName, section, published, updated].filter(fact => fact !== null && fact !== '');
  return [
    ...(title ? [heading(1, title)] : []),
    ...(facts.length > 0 ? [paragraph(text(facts.join(' · ')))] : []),
    ...leadsFrom(analysis),
    ...doubtsOf(analysis),
  ];
}

/** The page and its picture, as links: to read must load nothing. */
function leadsFrom({canonicalUrl, url, leadImage}: Analysis): RootContent[] {
  const address = canonicalUrl ?? url;
  const page = address === null ? [] : [link(address, address)];
  const credit = leadImage?.credit ? [text(` (${leadImage.credit})`)] : [];
  const picture = leadImage === null ? [] : [link(leadImage.url, 'Lead image'), ...credit];
  const between = page.length > 0 && picture.length > 0 ? [text(' · ')] : [];
  const parts = [...page, ...between, ...picture];
  return parts.length > 0 ? [paragraph(...parts)] : [];
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

function quotationsIn(analysis: Analysis): RootContent[] {
  const verbatim = analysis.quotations.filter(({kind}) => kind !== 'indirect');
  const notes = analysis.warnings.flatMap(warning => noteOf[warning] ?? []).map(note => paragraph(text(note)));
  if (verbatim.length === 0) return [...notes, paragraph(text('None found.'))];
  const items = verbatim.map(each => quotationItem(each, analysis));
  return [...notes, list(true, items)];
}

const noteOf: Partial<Record<Warning, string>> = {
  'language-not-read': 'Found by their marks alone: who speaks is not read in the language of the article.',
  'speakers-experimental': 'Reading who speaks is experimental in the language of the article: check it in the text.',
};

function quotationItem(quotation: AnalysedQuotation, analysis: Analysis): ListItem {
  const {kind, confidence, reason} = quotation;
  return item(
    paragraph(...speakerOf(quotation, analysis)),
    {type: 'blockquote', children: quotation.text.split('\n\n').map(words => paragraph(text(words)))},
    paragraph(
      text(`${kind}, ${standing(quotation)} (${confidence.toFixed(2)}): ${reason}${alsoReports(quotation, analysis)}`),
    ),
  );
}

/** That it reports another's words. */
function alsoReports({reports}: AnalysedQuotation, {speakers}: Analysis): string {
  const name = speakers.find(({id}) => id === reports?.speaker)?.name;
  return name === undefined ? '' : ` It reports the words of ${name}.`;
}

/** One line each: who gave no comment, and whom the article names without quoting. */
function silentIn({declined, mentionedOnly}: Analysis): RootContent[] {
  return [...peopleIn('Declined to comment', declined), ...peopleIn('Named, not quoted', mentionedOnly)];
}

function peopleIn(heading: string, people: readonly {readonly name: string; readonly role: string | null}[]) {
  if (people.length === 0) return [];
  const names = people.map(({name, role}) => (role === null ? name : `${name}, ${role}`)).join('; ');
  return [paragraph({type: 'strong', children: [text(`${heading}:`)]}, text(` ${names}`))];
}

/** Only what is sure enough to have a speaker. */
function reportsIn(analysis: Analysis): RootContent[] {
  const reports = analysis.quotations.filter(({kind, state}) => kind === 'indirect' && state === 'stated');
  if (reports.length === 0) return [];
  const items = reports.map(each => reportItem(each, analysis));
  return [heading(2, 'Reported, not verbatim'), list(true, items)];
}

function reportItem(report: AnalysedQuotation, analysis: Analysis): ListItem {
  const {cue, modality, confidence, reason} = report;
  const doubt = modality === 'affirmed' ? '' : `, ${modality}`;
  return item(
    paragraph(...speakerOf(report, analysis), text(cue === null ? '' : ` · ${cue.text}`)),
    paragraph(text(report.text)),
    paragraph(text(`indirect${doubt} (${confidence.toFixed(2)}): ${reason}`)),
  );
}

const stateInWords = {stated: 'stated', unclear: 'unclear', 'not-stated': 'not stated'} as const;
const fair = 0.5; // as in the popup

function standing({state, basis, confidence}: AnalysedQuotation): string {
  if (basis === 'language-not-read') return 'speaker not read';
  return state === 'stated' && confidence < fair ? 'stated, not certain' : stateInWords[state];
}

function speakerOf({speaker: id, state, basis}: AnalysedQuotation, {speakers}: Analysis): PhrasingContent[] {
  const speaker = speakers.find(each => each.id === id);
  if (!speaker) return [text(basis === 'language-not-read' ? 'Speaker not read' : `Speaker ${stateInWords[state]}`)];
  const name: PhrasingContent = {type: 'strong', children: [text(speaker.name)]};
  return speaker.role === null ? [name] : [name, text(`, ${speaker.role}`)];
}

function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', children};
}

function link(url: string, words: string): PhrasingContent {
  return {type: 'link', url, children: [text(words)]};
}

function heading(depth: 1 | 2, words: string): RootContent {
  return {type: 'heading', depth, children: [text(words)]};
}

function item(...children: BlockContent[]): ListItem {
  return {type: 'listItem', spread: children.length > 1, children};
}

function list(ordered: boolean, children: ListItem[]): List {
  return {type: 'list', ordered, spread: children.some(child => child.spread), children};
}

/** Text for a terminal: a page must not steer it with control characters. */
export function shown(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]/gu, '\uFFFD');
}

/** All that the shell prints of a page. */
import type {ListItem, PhrasingContent, RootContent} from 'mdast';
import {certaintyOf} from '../cite/certainty.ts';
import type {AnalysedQuotation, Analysis, Warning} from '../types.ts';
import {articleNodes} from './article-markdown.ts';
import {heading, item, list, paragraph, rendered, text} from './nodes.ts';

/** The article as Markdown, and its quotations with their speakers; apart from them what it reports in its own words. */
export function markdownOf(analysis: Analysis): string {
  return rendered([
    ...articleNodes(analysis),
    heading(2, 'Quotations'),
    ...quotationsIn(analysis),
    ...reportsIn(analysis),
    ...silentIn(analysis),
  ]);
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

function standing(quotation: AnalysedQuotation): string {
  if (quotation.basis === 'language-not-read') return 'speaker not read';
  return certaintyOf(quotation) === 'uncertain' ? 'stated, not certain' : stateInWords[quotation.state];
}

function speakerOf({speaker: id, state, basis}: AnalysedQuotation, {speakers}: Analysis): PhrasingContent[] {
  const speaker = speakers.find(each => each.id === id);
  if (!speaker) return [text(basis === 'language-not-read' ? 'Speaker not read' : `Speaker ${stateInWords[state]}`)];
  const name: PhrasingContent = {type: 'strong', children: [text(speaker.name)]};
  return speaker.role === null ? [name] : [name, text(`, ${speaker.role}`)];
}

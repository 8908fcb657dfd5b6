import {experimentalLanguages, quotedLanguages} from '../languages/quoted.ts';
import {reasonInWords} from './quotes/reasons.ts';
import type {AnalysedQuotation, Analysis, Article, Attributed, Span, TextSpan, Warning} from './types.ts';

/** The public JSON form of an article and its quotations. Absence is null. */
export function analyse(article: Article, attributed: Attributed): Analysis {
  const quotations = attributed.quotations.map((_, at) => analysedQuotation(article, attributed, at));
  return {
    schema: 1,
    url: article.url ?? null,
    title: article.title ?? null,
    byline: article.byline ?? null,
    authors: article.authors,
    siteName: article.siteName ?? null,
    section: article.section ?? null,
    published: article.published ?? null,
    modified: article.modified ?? null,
    leadImage: article.leadImage ? {...article.leadImage, credit: article.leadImage.credit ?? null} : null,
    canonicalUrl: article.canonicalUrl ?? null,
    nextPages: article.nextPages,
    sources: article.sources,
    language: article.language ?? null,
    text: article.text,
    blocks: article.blocks.map(({kind, span}) => ({kind, start: span.start, end: span.end})),
    captions: article.captions.map(caption => ({...caption, credit: caption.credit ?? null})),
    quotations: quotations.filter(quotation => quotation !== undefined).filter(one => !isRefusal(one, attributed)),
    speakers: attributed.speakers.map(speaker => ({...speaker, role: speaker.role ?? null})),
    mentionedOnly: attributed.mentionedOnly
      .filter(({name}) => !article.authors.some(author => author.name.toLowerCase() === name.toLowerCase()))
      .map(one => ({...one, role: one.role ?? null})),
    declined: attributed.declined.map(one => ({
      ...one,
      role: one.role ?? null,
      speaker: one.speaker ?? null,
      mention: textSpan(article, one.mention),
      phrase: textSpan(article, one.phrase),
    })),
    removed: article.removed,
    completeness: article.completeness,
    warnings: [...article.warnings, ...languageWarnings(article, attributed)],
  };
}

/** “declined ‘to comment’”: it stands in a list of its own. */
function isRefusal({kind, contents}: AnalysedQuotation, {declined}: Attributed): boolean {
  if (kind !== 'indirect') return false;
  return declined.some(({phrase}) => contents.some(({start, end}) => start < phrase.end && phrase.start < end));
}

/** Said only where there is a text to look in; that speakers are tried, only where there are any to see. */
function languageWarnings({language, blocks}: Article, {speakers}: Attributed): readonly Warning[] {
  const isOneOf = (languages: readonly string[]) => language !== undefined && languages.includes(language);
  if (language === undefined || isOneOf(quotedLanguages) || blocks.length === 0) return [];
  if (!isOneOf(experimentalLanguages)) return ['language-not-read'];
  return speakers.length > 0 ? ['speakers-experimental'] : [];
}

function analysedQuotation(article: Article, attributed: Attributed, at: number): AnalysedQuotation | undefined {
  const quotation = attributed.quotations[at];
  const attribution = attributed.attributions[at];
  if (!quotation || !attribution) return undefined;
  const {state, modality, confidence, basis} = attribution;
  const mention = attribution.mention ? textSpan(article, attribution.mention) : null;
  const cue = attribution.cue ? textSpan(article, attribution.cue) : null;
  const {reports} = attribution;
  return {
    id: quotation.id,
    kind: quotation.kind,
    text: quotedText(article, quotation.contents),
    contents: quotation.contents,
    state,
    speaker: attribution.speaker ?? null,
    mention,
    cue,
    modality,
    confidence,
    basis,
    reason: reasonInWords(basis, {...(cue && {cue: cue.text}), ...(mention && {mention: mention.text})}),
    reports: reports
      ? {speaker: reports.speaker, mention: textSpan(article, reports.mention), cue: textSpan(article, reports.cue)}
      : null,
  };
}

function textSpan(article: Article, span: Span): TextSpan {
  return {...span, text: article.text.slice(span.start, span.end)};
}

/** The runs of a quotation as one text: " … " where a cue interrupts, a blank line where a paragraph ends. */
function quotedText(article: Article, contents: readonly Span[]): string {
  let text = '';
  let before: Span | undefined;
  for (const run of contents) {
    if (before) text += endsBetween(article, before, run) ? '\n\n' : ' … ';
    text += article.text.slice(run.start, run.end);
    before = run;
  }
  return text;
}

function endsBetween(article: Article, before: Span, after: Span): boolean {
  return article.blocks.some(({span}) => span.end >= before.end && span.end <= after.start);
}

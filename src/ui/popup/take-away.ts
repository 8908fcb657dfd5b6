/** What is copied and saved. Loaded when it is asked for: the popup opens without it. */
import {apSentence} from '../../core/cite/ap.ts';
import {apaCitation} from '../../core/cite/apa.ts';
import type {Corrections} from '../../core/cite/given-speaker.ts';
import {mlaCitation} from '../../core/cite/mla.ts';
import {type QuotationRecord, takeAway} from '../../core/cite/record.ts';
import type {Source} from '../../core/cite/source.ts';
import {articleHtml} from '../../core/export/article-html.ts';
import {articleMarkdown} from '../../core/export/article-markdown.ts';
import {quotationsCsv} from '../../core/export/csv.ts';
import {localTime} from '../../core/export/local-time.ts';
import {quotationsJson} from '../../core/export/quotations-json.ts';
import {quotationMarkdown, quotationsMarkdown} from '../../core/export/quotations-markdown.ts';
import type {Analysis} from '../../core/types.ts';
import type {CopyForm} from '../../extension/settings.ts';
import {fileNameOf} from './file-name.ts';
import type {FileForm, SavedFile} from './taking-away.ts';

/** What is taken from. `pageText`: all of the page's. */
export type Taken = {
  readonly analysis: Analysis;
  readonly corrections: Corrections;
  readonly pageText: string;
  readonly version: string;
};

const copied: Readonly<Record<CopyForm, (record: QuotationRecord, source: Source) => string>> = {
  sentence: apSentence,
  apa: apaCitation,
  mla: mlaCitation,
  markdown: quotationMarkdown,
};

/** undefined: there is no such quotation in marks. */
export function copyOf(taken: Taken, quotation: number, form: CopyForm): string | undefined {
  const {source, verbatim} = takenNow(taken);
  const record = verbatim.get(quotation);
  return record && copied[form](record, source);
}

const byteOrderMark = '\uFEFF'; // without it spreadsheets take the text for another encoding

export function fileOf(taken: Taken, form: FileForm, withReported: boolean): SavedFile {
  const {analysis} = taken;
  const name = fileNameOf(analysis.title);
  if (form === 'article-markdown') return {name: `${name}.md`, type: 'text/markdown', text: articleMarkdown(analysis)};
  if (form === 'article-html') return {name: `${name}.html`, type: 'text/html', text: articleHtml(analysis)};
  const all = takenNow(taken);
  const verbatim = [...all.verbatim.values()];
  const reported = withReported ? all.reported : [];
  const records = [...verbatim, ...reported];
  if (form === 'csv')
    return {name: `${name}-quotations.csv`, type: 'text/csv', text: byteOrderMark + quotationsCsv(records)};
  if (form === 'json')
    return {name: `${name}-quotations.json`, type: 'application/json', text: quotationsJson(records)};
  const text = quotationsMarkdown(all.source, verbatim, reported);
  return {name: `${name}-quotations.md`, type: 'text/markdown', text};
}

function takenNow({analysis, ...rest}: Taken) {
  return takeAway(analysis, {...rest, accessed: localTime(new Date())});
}

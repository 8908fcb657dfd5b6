import {takeAway} from '../core/cite/record.ts';
import {articleHtml} from '../core/export/article-html.ts';
import {articleMarkdown} from '../core/export/article-markdown.ts';
import {quotationsCsv} from '../core/export/csv.ts';
import {localTime} from '../core/export/local-time.ts';
import {markdownOf} from '../core/export/markdown.ts';
import {quotationsJson} from '../core/export/quotations-json.ts';
import {quotationsMarkdown} from '../core/export/quotations-markdown.ts';
import type {Analysed} from './analyser.ts';
import type {ReadCommand} from './options.ts';
import {shown} from './shown.ts';
import {version} from './version.ts';

/** What is printed of a page that was read `now`. */
export function printed({analysis, pageText}: Analysed, {output, reported: wanted}: ReadCommand, now: Date): string {
  if (output === 'json') return `${JSON.stringify(analysis, null, 2)}\n`;
  if (output === 'markdown') return shown(markdownOf(analysis));
  if (output === 'article') return shown(articleMarkdown(analysis));
  if (output === 'html') return articleHtml(analysis);
  const taken = takeAway(analysis, {accessed: localTime(now), version, pageText});
  const verbatim = [...taken.verbatim.values()];
  const reported = wanted ? taken.reported : [];
  if (output === 'quotations') return shown(quotationsMarkdown(taken.source, verbatim, reported));
  const records = [...verbatim, ...reported];
  return output === 'csv' ? quotationsCsv(records) : quotationsJson(records);
}

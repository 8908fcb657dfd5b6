import {useContext, useState} from 'preact/hooks';
import {archiveLink} from '../../core/cite/archive-link.ts';
import type {Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import {type FileForm, TakingAwayContext} from './taking-away.ts';
import {toldText} from './told-line.tsx';

type SectionProps = {readonly analysis: Analysis; readonly texts: Texts};

/** Names of forms are the same in every language. */
const quotationForms: readonly (readonly [FileForm, string])[] = [
  ['quotations-markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];
const articleForms: readonly (readonly [FileForm, string])[] = [
  ['article-markdown', 'Markdown'],
  ['article-html', 'HTML'],
];

/** All quotations or the article as a file, the page in the Internet Archive, the same view beside the page. Closed at first. */
export function TakeAwaySection({analysis, texts}: SectionProps) {
  const taking = useContext(TakingAwayContext);
  const [withReported, setWithReported] = useState(false);
  if (!taking) return null;
  const {told} = taking;
  const address = analysis.canonicalUrl ?? analysis.url;
  const isArchived = address !== null && /^https?:/.test(address);
  const isReported = analysis.quotations.some(({kind, state}) => kind === 'indirect' && state === 'stated');
  const isQuoted = isReported || analysis.quotations.some(({kind}) => kind !== 'indirect');
  const row = (what: string, forms: typeof quotationForms) => (
    <div class="controls">
      <span>{what}</span>
      {forms.map(([form, name]) => (
        <button
          key={form}
          type="button"
          class="quiet"
          data-part="save"
          data-form={form}
          aria-label={texts.text('save_as', what, name)}
          onClick={() => void taking.save(form, withReported)}
        >
          {name}
        </button>
      ))}
    </div>
  );
  return (
    <details class="take-away" data-part="take-away">
      <summary>{texts.text('take_away_heading')}</summary>
      {isQuoted && row(texts.text('take_quotations'), quotationForms)}
      {isReported && (
        <label>
          <input
            type="checkbox"
            data-part="with-reported"
            checked={withReported}
            onChange={event => setWithReported(event.currentTarget.checked)}
          />
          {texts.text('take_reported')}
        </label>
      )}
      {row(texts.text('take_article'), articleForms)}
      <p class="told" data-part="saved">
        {told && !('quotation' in told) && toldText(told, texts)}
      </p>
      <div class="controls">
        {isArchived && (
          <a
            class="quiet"
            data-part="archive"
            href={archiveLink(address, new Date().toISOString())}
            target="_blank"
            rel="noopener noreferrer"
          >
            {texts.text('archive_link')}
          </a>
        )}
        {taking.beside && (
          <button type="button" class="quiet" data-part="beside" onClick={() => void taking.beside?.()}>
            {texts.text('beside_open')}
          </button>
        )}
      </div>
    </details>
  );
}

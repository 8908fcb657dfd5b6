import {quotedWords} from '../../core/cite/quoted-words.ts';
import type {Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import type {PopupActions, PopupState} from './popup-state.ts';
import type {Shown} from './shown.ts';

type SectionProps = {
  readonly reports: readonly Shown[];
  /** The reader looks for something, and it is here. */
  readonly unfolded: boolean;
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

/** What the article reports in its own words, closed at first. */
export function ReportedSection({reports, unfolded, analysis, state, actions, texts}: SectionProps) {
  if (reports.length === 0) return null;
  return (
    <details class="reported" data-part="reported" open={unfolded}>
      <summary>{texts.text('reported_heading')}</summary>
      <ul>
        {reports.map(report => (
          <ReportedItem
            key={report.quotation.id}
            report={report}
            analysis={analysis}
            state={state}
            reveal={actions.reveal}
            texts={texts}
          />
        ))}
      </ul>
    </details>
  );
}

type ItemProps = {
  readonly report: Shown;
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly reveal: (quotation: number) => void;
  readonly texts: Texts;
};

/** “Jane Doe did not say, negated”, and the words below, without marks. */
function ReportedItem({report: {quotation, voice}, analysis, state, reveal, texts}: ItemProps) {
  const {id, cue, modality} = quotation;
  return (
    <li class={state.lost === id ? 'lost' : undefined}>
      <button
        type="button"
        data-part="report"
        data-id={id}
        aria-current={state.current === id ? 'true' : undefined}
        onClick={() => reveal(id)}
      >
        <span class="by">
          <span data-part="report-speaker" dir="auto">
            {voice?.name}
          </span>
          {cue && (
            <span data-part="report-cue" lang={analysis.language ?? undefined} dir="auto">
              {cue.text}
            </span>
          )}
          {modality !== 'affirmed' && <span data-part="modality">{texts.text(`modality_${modality}`)}</span>}
        </span>
        <span class="words reported" data-part="report-words" lang={analysis.language ?? undefined} dir="auto">
          {quotedWords(quotation, analysis).map((paragraph, index) => (
            <span key={index}>{paragraph}</span>
          ))}
        </span>
      </button>
    </li>
  );
}

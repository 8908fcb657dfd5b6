import {quotedWords} from '../../core/cite/quoted-words.ts';
import type {AnalysedQuotation, AnalysedSpeaker, Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import type {PopupActions, PopupState} from './popup-state.ts';

type SectionProps = {
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

/** What the article reports in its own words, closed at first. Only where the speaker is named: the rest is too unsure to show. */
export function ReportedSection({analysis, state, actions, texts}: SectionProps) {
  const reported = analysis.quotations.filter(({kind, state: known}) => kind === 'indirect' && known === 'stated');
  if (reported.length === 0) return null;
  return (
    <details class="reported" data-part="reported">
      <summary>{texts.text('reported_heading')}</summary>
      <ul>
        {reported.map(report => (
          <ReportedItem
            key={report.id}
            report={report}
            speaker={analysis.speakers.find(({id}) => id === report.speaker)}
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
  readonly report: AnalysedQuotation;
  readonly speaker: AnalysedSpeaker | undefined;
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly reveal: (quotation: number) => void;
  readonly texts: Texts;
};

/** “Jane Doe did not say, negated”, and the words below, without marks. */
function ReportedItem({report, speaker, analysis, state, reveal, texts}: ItemProps) {
  const {id, cue, modality} = report;
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
            {speaker?.name}
          </span>
          {cue && (
            <span data-part="report-cue" lang={analysis.language ?? undefined} dir="auto">
              {cue.text}
            </span>
          )}
          {modality !== 'affirmed' && <span data-part="modality">{texts.text(`modality_${modality}`)}</span>}
        </span>
        <span class="words reported" data-part="report-words" lang={analysis.language ?? undefined} dir="auto">
          {quotedWords(report, analysis).map((paragraph, index) => (
            <span key={index}>{paragraph}</span>
          ))}
        </span>
      </button>
    </li>
  );
}

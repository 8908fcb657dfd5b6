import type {Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import type {Group} from './groups.ts';
import type {PopupActions, PopupState} from './popup-state.ts';
import {QuotationItem} from './quotation-item.tsx';
import type {Choose} from './speaker-choice.tsx';

type GroupProps = {
  readonly group: Group;
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly choose: Choose;
  readonly texts: Texts;
};

/** Of those whom nobody is named for: that nobody looked is not that the text does not tell. */
function headingOf({state, quotations: [first]}: Group) {
  if (state === 'check') return 'check_heading';
  return first?.quotation.basis === 'language-not-read' ? 'speaker_not_read' : 'speaker_not_stated';
}

/** A speaker with role and quotations; without a speaker, the quotations that nobody is named for. */
export function SpeakerGroup({group, analysis, state, actions, choose, texts}: GroupProps) {
  const {voice} = group;
  return (
    <section class={group.state} data-part="speaker">
      <h3>
        <span data-part="speaker-name" dir="auto">
          {voice?.name ?? texts.text(headingOf(group))}
        </span>
        {voice?.role && (
          <span data-part="role" dir="auto">
            {voice.role}
          </span>
        )}
        {voice?.named === false && <span data-part="unnamed">{texts.text('unnamed_source')}</span>}
        {group.state === 'check' && <span data-part="check-note">{texts.text('check_note')}</span>}
      </h3>
      <ul>
        {group.quotations.map(shown => (
          <QuotationItem
            key={shown.quotation.id}
            shown={shown}
            analysis={analysis}
            current={state.current === shown.quotation.id}
            lost={state.lost === shown.quotation.id}
            reveal={actions.reveal}
            choose={choose}
            texts={texts}
          />
        ))}
      </ul>
    </section>
  );
}

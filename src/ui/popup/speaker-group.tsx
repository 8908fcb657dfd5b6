import type {Analysis} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import type {Group} from './groups.ts';
import type {PopupActions, PopupState} from './popup-state.ts';
import {QuotationItem} from './quotation-item.tsx';

type GroupProps = {
  readonly group: Group;
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

/** Of those whom nobody is named for: that nobody looked is not that the text does not tell. */
function headingOf({state, quotations: [first]}: Group) {
  if (state === 'unclear') return 'speaker_unclear';
  return first?.basis === 'language-not-read' ? 'speaker_not_read' : 'speaker_not_stated';
}

/** A speaker with role and quotations; without a speaker, the quotations that nobody is named for. */
export function SpeakerGroup({group, analysis, state, actions, texts}: GroupProps) {
  const role = group.speaker?.role;
  return (
    <section class={group.state} data-part="speaker">
      <h3>
        <span data-part="speaker-name" dir="auto">
          {group.speaker?.name ?? texts.text(headingOf(group))}
        </span>
        {role && (
          <span data-part="role" dir="auto">
            {role}
          </span>
        )}
      </h3>
      <ul>
        {group.quotations.map(quotation => (
          <QuotationItem
            key={quotation.id}
            quotation={quotation}
            analysis={analysis}
            current={state.current === quotation.id}
            lost={state.lost === quotation.id}
            reveal={actions.reveal}
            texts={texts}
          />
        ))}
      </ul>
    </section>
  );
}

import {useId, useState} from 'preact/hooks';
import type {Analysis, Correction} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import {peopleNear} from './people.ts';
import type {Shown} from './shown.ts';

export type Choose = (shown: Shown, correction: Correction | undefined) => void;

type ChoiceProps = {
  readonly shown: Shown;
  readonly analysis: Analysis;
  readonly choose: Choose;
  readonly texts: Texts;
};

/** Names that are offered at once, and at most. */
const atOnce = 3;
const most = 12;

/** “Who said it?”: right as it is, somebody of whom the text tells, a name to type, or nobody. */
export function SpeakerChoice({shown, analysis, choose, texts}: ChoiceProps) {
  const [open, setOpen] = useState(false);
  const others = useId();
  const {state, voice, attribution} = shown;
  const automatic = attribution === 'automatic';
  const people = peopleNear(shown.quotation, analysis).filter(name => name !== voice?.name);
  const near = state === 'check' ? people.slice(0, atOnce - (voice ? 1 : 0)) : [];
  const confirm = (speaker: string | undefined) => choose(shown, {attribution: 'confirmed', speaker});
  const correct = (speaker: string | undefined) => choose(shown, {attribution: 'corrected', speaker});
  return (
    <fieldset class="choice" data-part="choice" aria-label={texts.text('choice_question')}>
      <div class="chips">
        {state === 'check' && <span class="ask">{texts.text('choice_question')}</span>}
        {automatic && voice && (
          <button type="button" class="chip" data-part="confirm" onClick={() => confirm(voice.name)}>
            {state === 'check' ? <bdi>{voice.name}</bdi> : texts.text('choice_right')}
          </button>
        )}
        {near.map(name => (
          <Name key={name} name={name} correct={correct} />
        ))}
        {!automatic && (
          <button type="button" class="chip" data-part="undo" onClick={() => choose(shown, undefined)}>
            {texts.text('choice_undo')}
          </button>
        )}
        <button
          type="button"
          class="chip other"
          data-part="someone-else"
          aria-expanded={open}
          aria-controls={others}
          onClick={() => setOpen(!open)}
        >
          {texts.text('choice_somebody')}
        </button>
      </div>
      <div id={others} class="others" hidden={!open}>
        <div class="chips">
          {people.slice(near.length, most).map(name => (
            <Name key={name} name={name} correct={correct} />
          ))}
          {voice !== undefined || state === 'check' ? (
            <button type="button" class="chip other" data-part="nobody" onClick={() => correct(undefined)}>
              {texts.text('choice_nobody')}
            </button>
          ) : null}
        </div>
        <TypedName give={correct} texts={texts} />
      </div>
    </fieldset>
  );
}

function Name({name, correct}: {readonly name: string; readonly correct: (name: string) => void}) {
  return (
    <button type="button" class="chip" data-part="candidate" onClick={() => correct(name)}>
      <bdi>{name}</bdi>
    </button>
  );
}

function TypedName({give, texts}: {readonly give: (name: string) => void; readonly texts: Texts}) {
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault();
        const name = event.currentTarget.querySelector('input')?.value.trim();
        if (name) give(name);
      }}
    >
      <input
        type="text"
        data-part="other-name"
        dir="auto"
        autocomplete="off"
        maxLength={200}
        aria-label={texts.text('choice_name')}
        placeholder={texts.text('choice_name')}
      />
      <button type="submit" class="quiet" data-part="save-name">
        {texts.text('choice_save')}
      </button>
    </form>
  );
}

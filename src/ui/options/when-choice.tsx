/** When Plainquote acts: only when the button is pressed, or on every page. */
import {everyPage, grantedOf} from '../../extension/sites.ts';
import type {SettingsActions, SettingsState} from '../settings-session.ts';
import type {Texts} from '../texts.ts';

type WhenProps = {readonly state: SettingsState; readonly actions: SettingsActions; readonly texts: Texts};

export function WhenChoice({state, actions, texts}: WhenProps) {
  const {settings, granted, refused} = state;
  const every = settings.everyPage;
  const withdrawn = every && grantedOf(everyPage, granted).length === 0;
  return (
    <fieldset data-part="when">
      <legend>{texts.text('when_heading')}</legend>
      <label class="option">
        <input type="radio" name="when" value="press" checked={!every} onClick={() => actions.leave(everyPage)} />
        <span>
          {texts.text('when_press')}
          <small>{texts.text('when_press_note')}</small>
        </span>
      </label>
      <label class="option">
        <input
          type="radio"
          name="when"
          value="every"
          checked={every}
          onClick={event => {
            event.preventDefault(); // not chosen before the browser has granted it
            void actions.allow(everyPage);
          }}
        />
        <span>
          {texts.text('when_every')}
          <small>{texts.text('when_every_note')}</small>
        </span>
      </label>
      {refused === everyPage && (
        <p class="doubt" role="status" data-part="refused">
          {texts.text('when_refused')}
        </p>
      )}
      {withdrawn && (
        <p class="doubt" role="status" data-part="withdrawn">
          {texts.text('when_withdrawn')}
        </p>
      )}
    </fieldset>
  );
}

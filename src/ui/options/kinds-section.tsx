import type {SectionProps} from './section-props.ts';

const kinds = [
  ['nags', 'kind_nags', 'kind_nags_note'],
  ['consent', 'kind_consent', 'kind_consent_note'],
  ['newsletters', 'kind_newsletters', 'kind_newsletters_note'],
  ['clutter', 'kind_clutter', 'kind_clutter_note'],
  ['foreign', 'kind_foreign', 'kind_foreign_note'],
] as const;

export function KindsSection({state: {settings}, actions, texts}: SectionProps) {
  return (
    <section>
      <fieldset>
        <legend>{texts.text('kinds_heading')}</legend>
        {kinds.map(([kind, name, note]) => (
          <label key={kind} class="option">
            <input
              type="checkbox"
              name={kind}
              checked={settings.kinds[kind]}
              onChange={({currentTarget: {checked}}) =>
                actions.choose(chosen => ({...chosen, kinds: {...chosen.kinds, [kind]: checked}}))
              }
            />
            <span>
              {texts.text(name)}
              <small>{texts.text(note)}</small>
            </span>
          </label>
        ))}
        <label class="option">
          <input
            type="checkbox"
            name="answer-no"
            checked={settings.answerNo}
            onChange={({currentTarget: {checked}}) => actions.choose(chosen => ({...chosen, answerNo: checked}))}
          />
          <span>
            {texts.text('answer_no')}
            <small>{texts.text('answer_no_note')}</small>
          </span>
        </label>
      </fieldset>
    </section>
  );
}

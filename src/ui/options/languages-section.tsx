import type {Texts} from '../texts.ts';
import {languageCodes} from './language-codes.ts';
import type {SectionProps} from './section-props.ts';

/** Languages that the reader reads: what is in them is never foreign. */
export function LanguagesSection({state: {settings}, actions, texts}: SectionProps) {
  const {languages} = settings;
  const name = (code: string) => texts.language(code) ?? code;
  return (
    <section data-part="languages">
      <h2>{texts.text('languages_heading')}</h2>
      <p>{texts.text('languages_note')}</p>
      <ul class="rows">
        {languages.map(code => (
          <li key={code}>
            <span class="name">{name(code)}</span>
            <button
              type="button"
              class="quiet"
              aria-label={`${texts.text('sites_remove')}: ${name(code)}`}
              onClick={() =>
                actions.choose(chosen => ({...chosen, languages: chosen.languages.filter(one => one !== code)}))
              }
            >
              {texts.text('sites_remove')}
            </button>
          </li>
        ))}
      </ul>
      <label class="field">
        <span>{texts.text('languages_add')}</span>
        <select
          name="language"
          value=""
          onChange={({currentTarget: {value}}) =>
            value !== '' && actions.choose(chosen => ({...chosen, languages: [...chosen.languages, value]}))
          }
        >
          <option value="">{texts.text('languages_choose')}</option>
          {byName(texts)
            .filter(([code]) => !languages.includes(code))
            .map(([code, label]) => (
              <option key={code} value={code}>
                {label}
              </option>
            ))}
        </select>
      </label>
    </section>
  );
}

function byName(texts: Texts): (readonly [code: string, name: string])[] {
  const order = new Intl.Collator(texts.text('intl_locale'));
  return languageCodes
    .map(code => [code, texts.language(code) ?? code] as const)
    .sort(([, one], [, other]) => order.compare(one, other));
}

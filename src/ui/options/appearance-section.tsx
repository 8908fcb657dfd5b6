import {useState} from 'preact/hooks';
import {type Appearance, measures, type Theme, type Typeface, themes, typefaces} from '../../extension/settings.ts';
import type {MessageKey} from '../texts.ts';
import {AppearancePreview} from './appearance-preview.tsx';
import type {SectionProps} from './section-props.ts';

const themeNames: Readonly<Record<Theme, MessageKey>> = {
  system: 'reader_theme_system',
  light: 'reader_theme_light',
  sepia: 'reader_theme_sepia',
  dark: 'reader_theme_dark',
  contrast: 'reader_theme_contrast',
};
const typefaceNames: Readonly<Record<Typeface, MessageKey>> = {
  serif: 'reader_typeface_serif',
  sans: 'reader_typeface_sans',
  hyperlegible: 'reader_typeface_hyperlegible',
  dyslexia: 'reader_typeface_dyslexia',
};
const measureNames = [
  ['size', 'measure_size'],
  ['width', 'measure_width'],
  ['spacing', 'measure_spacing'],
] as const;

/** How the reading view looks. While a slider moves, its value is tried and not yet chosen. */
export function AppearanceSection({state: {settings}, actions, texts}: SectionProps) {
  const [tried, setTried] = useState<Partial<Appearance>>({});
  const appearance = {...settings.appearance, ...tried};
  const choose = async (change: Partial<Appearance>) => {
    await actions.choose(chosen => ({...chosen, appearance: {...chosen.appearance, ...change}}));
    setTried({});
  };
  return (
    <section data-part="appearance">
      <h2>{texts.text('appearance_heading')}</h2>
      <label class="field">
        <span>{texts.text('reader_theme')}</span>
        <select
          name="theme"
          value={appearance.theme}
          onChange={({currentTarget: {value}}) => choose({theme: value as Theme})}
        >
          {themes.map(theme => (
            <option key={theme} value={theme}>
              {texts.text(themeNames[theme])}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{texts.text('reader_typeface')}</span>
        <select
          name="typeface"
          value={appearance.typeface}
          onChange={({currentTarget: {value}}) => choose({typeface: value as Typeface})}
        >
          {typefaces.map(typeface => (
            <option key={typeface} value={typeface}>
              {texts.text(typefaceNames[typeface])}
            </option>
          ))}
        </select>
      </label>
      {measureNames.map(([measure, name]) => (
        <label key={measure} class="field">
          <span>{texts.text(name)}</span>
          <input
            type="range"
            name={measure}
            min={measures[measure].least}
            max={measures[measure].most}
            step={measures[measure].step}
            value={appearance[measure]}
            onInput={({currentTarget: {valueAsNumber}}) => setTried({[measure]: valueAsNumber})}
            onChange={({currentTarget: {valueAsNumber}}) => choose({[measure]: valueAsNumber})}
          />
          <output>{new Intl.NumberFormat(texts.text('intl_locale')).format(appearance[measure])}</output>
        </label>
      ))}
      <AppearancePreview appearance={appearance} texts={texts} />
    </section>
  );
}

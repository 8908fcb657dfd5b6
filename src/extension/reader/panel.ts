/** Colours, typeface and measures of the view, as native controls: keys and screen readers know them. */
import {type Appearance, measures, type Theme, type Typeface, themes, typefaces} from '../settings.ts';
import type {Parts} from './parts.ts';
import type {ReaderTexts} from './reader-texts.ts';

/** `try`: to be seen at once; `keep`: chosen; the answer is whether it is kept. */
export type PanelOptions = {
  readonly appearance: Appearance;
  readonly texts: ReaderTexts;
  try(appearance: Appearance): void;
  keep(appearance: Appearance): Promise<boolean>;
};

export type Panel = {readonly element: HTMLElement; show(appearance: Appearance): void};

const sliders = ['size', 'width', 'spacing'] as const;

export function appearancePanel(parts: Parts, options: PanelOptions): Panel {
  const {texts} = options;
  let appearance = options.appearance;
  const change = (changed: Partial<Appearance>, kept: boolean) => {
    appearance = {...appearance, ...changed};
    options.try(appearance);
    if (kept) void keep();
  };
  const keep = async () => {
    note.textContent = (await options.keep(appearance)) ? '' : texts('reader_not_kept');
  };
  const themeGroup = radioGroup(parts, 'theme', texts('reader_theme'), themes, themeName(texts), theme =>
    change({theme}, true),
  );
  const typefaceGroup = radioGroup(
    parts,
    'typeface',
    texts('reader_typeface'),
    typefaces,
    typefaceName(texts),
    typeface => change({typeface}, true),
  );
  const names = {size: texts('reader_size'), width: texts('reader_width'), spacing: texts('reader_spacing')};
  const measureRows = sliders.map(name =>
    slider(parts, names[name], measures[name], (value, kept) => change({[name]: value}, kept)),
  );
  const element = parts.make('div', 'panel', themeGroup.element, typefaceGroup.element);
  const note = parts.make('div', 'note');
  note.setAttribute('role', 'status');
  element.append(...measureRows.map(row => row.element), note);
  element.setAttribute('role', 'group');
  element.setAttribute('aria-label', texts('reader_appearance'));
  element.hidden = true;

  const show = (shown: Appearance) => {
    appearance = shown;
    themeGroup.show(shown.theme);
    typefaceGroup.show(shown.typeface);
    for (const [index, name] of sliders.entries()) measureRows[index]?.show(shown[name]);
  };
  show(appearance);
  return {element, show};
}

function themeName(texts: ReaderTexts): (theme: Theme) => string {
  const names: Record<Theme, string> = {
    system: texts('reader_theme_system'),
    light: texts('reader_theme_light'),
    sepia: texts('reader_theme_sepia'),
    dark: texts('reader_theme_dark'),
    contrast: texts('reader_theme_contrast'),
  };
  return theme => names[theme];
}

function typefaceName(texts: ReaderTexts): (typeface: Typeface) => string {
  const names: Record<Typeface, string> = {
    serif: texts('reader_typeface_serif'),
    sans: texts('reader_typeface_sans'),
    hyperlegible: texts('reader_typeface_hyperlegible'),
    dyslexia: texts('reader_typeface_dyslexia'),
  };
  return typeface => names[typeface];
}

function radioGroup<T extends string>(
  parts: Parts,
  kind: string,
  label: string,
  values: readonly T[],
  nameOf: (value: T) => string,
  choose: (value: T) => void,
): {readonly element: HTMLElement; show(value: T): void} {
  const radios = values.map(value => {
    const radio = parts.make('input');
    radio.type = 'radio';
    radio.name = `${parts.token}-${kind}`;
    radio.value = value;
    radio.addEventListener('change', () => choose(value));
    return radio;
  });
  const choices = radios.map((radio, index) => {
    const value = values[index] as T;
    const choice = parts.make('label', 'choice', radio, parts.make('span', undefined, nameOf(value)));
    choice.setAttribute(`data-${parts.token}-${kind}`, value);
    return choice;
  });
  const row = parts.make('div', 'choices', ...choices);
  const element = parts.make('fieldset', 'setting', parts.make('legend', undefined, label), row);
  const show = (value: T) => {
    for (const radio of radios) radio.checked = radio.value === value;
  };
  return {element, show};
}

function slider(
  parts: Parts,
  label: string,
  {least, most, step}: (typeof measures)[keyof typeof measures],
  change: (value: number, kept: boolean) => void,
): {readonly element: HTMLElement; show(value: number): void} {
  const input = parts.make('input');
  input.type = 'range';
  input.min = String(least);
  input.max = String(most);
  input.step = String(step);
  const value = parts.make('output', undefined);
  const read = (kept: boolean) => {
    value.textContent = input.value;
    change(Math.min(most, Math.max(least, Number(input.value))), kept);
  };
  input.addEventListener('input', () => read(false));
  input.addEventListener('change', () => read(true));
  const element = parts.make('label', 'measure', parts.make('span', undefined, label), input, value);
  const show = (shown: number) => {
    input.value = String(shown);
    value.textContent = input.value;
  };
  return {element, show};
}

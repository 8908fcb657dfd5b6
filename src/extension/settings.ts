import type {Kind} from '../core/types.ts';

/** What the reader chose. Kept on this machine; what is missing or damaged falls back to what a new reader has. */

export type Theme = 'system' | 'light' | 'sepia' | 'dark' | 'contrast';
export type Typeface = 'serif' | 'sans' | 'hyperlegible' | 'dyslexia';
/** The ones that come with the extension. */
export type BundledTypeface = 'hyperlegible' | 'dyslexia';

/** In what form a quotation is copied. */
export type CopyForm = 'sentence' | 'apa' | 'mla' | 'markdown';

/** How the reading view looks. `size`: CSS pixels of the text; `width`: its measure in characters; `spacing`: line height. */
export type Appearance = {
  readonly theme: Theme;
  readonly typeface: Typeface;
  readonly size: number;
  readonly width: number;
  readonly spacing: number;
};

/** `site`: a host without "www.", for its www twin too. */
export type Left = {readonly site: string; readonly kinds: readonly Kind[]};

export type Settings = {
  /** Hosts, without "www.", that are always cleaned; their www twin with them. */
  readonly sites: readonly string[];
  /** Of these, the ones that rest for now. */
  readonly paused: readonly string[];
  /** Every page is cleaned, paused sites excepted. */
  readonly everyPage: boolean;
  /** What is cleaned. */
  readonly kinds: Readonly<Record<Kind, boolean>>;
  /** Consent notices are not only hidden but answered with no, where access was granted. */
  readonly answerNo: boolean;
  /** Kinds that are left alone on a site; the last chosen at the end. */
  readonly left: readonly Left[];
  /** Primary languages that the reader reads: never foreign. */
  readonly languages: readonly string[];
  readonly appearance: Appearance;
  /** The form that was used last. */
  readonly copyForm: CopyForm;
};

export const allKinds: readonly Kind[] = ['nags', 'consent', 'newsletters', 'clutter', 'foreign'];
export const themes: readonly Theme[] = ['system', 'light', 'sepia', 'dark', 'contrast'];
export const copyForms: readonly CopyForm[] = ['sentence', 'apa', 'mla', 'markdown'];
export const typefaces: readonly Typeface[] = ['serif', 'sans', 'hyperlegible', 'dyslexia'];
/** Least, most and step of each measure. */
export const measures = {
  size: {least: 14, most: 30, step: 1},
  width: {least: 40, most: 100, step: 5},
  spacing: {least: 1.3, most: 2.2, step: 0.1},
} as const;

export const newSettings: Settings = {
  sites: [],
  paused: [],
  everyPage: false,
  kinds: kindsFrom(undefined),
  answerNo: false,
  left: [],
  languages: [],
  appearance: {theme: 'system', typeface: 'serif', size: 19, width: 70, spacing: 1.6},
  copyForm: 'sentence',
};

/** As URLs have them; one that is none would make the browser refuse all the others with it. */
const aHost = /^([a-z\d_-]+(\.[a-z\d_-]+)*|\[[\da-f:.]+\])$/;
/** Sites with something left alone; beyond, the oldest goes. */
const mostLeft = 300;
const aLanguage = /^[a-z]{2,3}$/;
/** Where they lie in the browser's local storage. */
export const settingsKey = 'settings';

/** Settings from whatever was stored or imported. Each part that is damaged is as a new reader has it. */
export function settingsFrom(stored: unknown): Settings {
  const {sites, paused, everyPage, kinds, answerNo, left, languages, appearance, copyForm} = record(stored);
  const {theme, typeface, size, width, spacing} = record(appearance);
  return {
    sites: texts(sites, aHost),
    paused: texts(paused, aHost),
    everyPage: everyPage === true,
    kinds: kindsFrom(kinds),
    answerNo: answerNo === true,
    left: leftFrom(left),
    languages: texts(languages, aLanguage),
    appearance: {
      theme: themes.find(one => one === theme) ?? newSettings.appearance.theme,
      typeface: typefaces.find(one => one === typeface) ?? newSettings.appearance.typeface,
      size: within(size, 'size'),
      width: within(width, 'width'),
      spacing: within(spacing, 'spacing'),
    },
    copyForm: copyForms.find(one => one === copyForm) ?? newSettings.copyForm,
  };
}

/** What is stored instead of `before`: parts that only another version knows stay. */
export function storedFrom(before: unknown, settings: Settings): object {
  return {...record(before), ...settings};
}

function kindsFrom(stored: unknown): Settings['kinds'] {
  const chosen = record(stored);
  const isOn = (kind: Kind) => chosen[kind] !== false;
  return {
    nags: isOn('nags'),
    consent: isOn('consent'),
    newsletters: isOn('newsletters'),
    clutter: isOn('clutter'),
    foreign: isOn('foreign'),
  };
}

function leftFrom(stored: unknown): readonly Left[] {
  const bySite = new Map<string, readonly Kind[]>();
  for (const one of list(stored)) {
    const {site, kinds} = record(one);
    const known = allKinds.filter(kind => list(kinds).includes(kind));
    if (typeof site === 'string' && aHost.test(site) && known.length > 0) bySite.set(site, known);
  }
  return [...bySite].map(([site, kinds]) => ({site, kinds})).slice(-mostLeft);
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function texts(value: unknown, form: RegExp): readonly string[] {
  return [
    ...new Set(
      list(value)
        .filter(one => typeof one === 'string')
        .filter(one => form.test(one)),
    ),
  ];
}

function within(value: unknown, name: keyof typeof measures): number {
  const {least, most} = measures[name];
  return typeof value === 'number' && value >= least && value <= most ? value : newSettings.appearance[name];
}

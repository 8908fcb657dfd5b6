/** The interface's words: messages, counts, lists and language names, all in the one language that the messages are in. */
import type messages from '../../_locales/en/messages.json';

export type MessageKey = keyof typeof messages;

/** Keys that come in plural forms, without the suffix. */
export type CountKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** 'ad-block-notice' -> 'ad_block_notice': codes as message keys have them. */
export type Underscored<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}_${Underscored<Tail>}`
  : S;

export type Texts = {
  text(key: MessageKey, ...substitutions: readonly string[]): string;
  /** `$1` is the number, written as the language writes it. */
  count(key: CountKey, count: number, ...substitutions: readonly string[]): string;
  /** "Turkish" for "tr"; undefined where the code has no name. */
  language(code: string): string | undefined;
  /** "a, b and c" */
  list(parts: readonly string[]): string;
  number(value: number): string;
  /** "94%" for 0.94. */
  percent(share: number): string;
  /** "27 Jan 2022" of an ISO 8601 date, whatever its hour and zone; undefined where it is none. */
  day(date: string): string | undefined;
};

export type GetMessage = (key: string, substitutions: string[]) => string;

export function createTexts(getMessage: GetMessage): Texts {
  const locale = getMessage('intl_locale', []);
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames(locale, {type: 'language', fallback: 'none'});
  const lists = new Intl.ListFormat(locale, {type: 'conjunction'});
  const percents = new Intl.NumberFormat(locale, {style: 'percent'});
  const days = new Intl.DateTimeFormat(locale, {dateStyle: 'medium', timeZone: 'UTC'});
  return {
    text: (key, ...substitutions) => getMessage(key, [...substitutions]),
    count(key, count, ...substitutions) {
      const filledIn = [numbers.format(count), ...substitutions];
      // The browser has nothing for a form that the language does not write.
      return getMessage(`${key}_${plurals.select(count)}`, filledIn) || getMessage(`${key}_other`, filledIn);
    },
    language: code => nameOf(languages, code),
    list: parts => lists.format(parts),
    number: value => numbers.format(value),
    percent: share => percents.format(share),
    day(date) {
      const day = Date.parse(date.slice(0, 'YYYY-MM-DD'.length));
      return Number.isNaN(day) ? undefined : days.format(day);
    },
  };
}

export function underscored<S extends string>(code: S): Underscored<S> {
  return code.replaceAll('-', '_') as Underscored<S>;
}

function nameOf(languages: Intl.DisplayNames, code: string): string | undefined {
  try {
    return languages.of(code);
  } catch {
    return undefined; // not a well-formed tag
  }
}

import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test} from 'vitest';
import {type Messages, messagesOf} from './ui/messages.ts';

const root = new URL('../', import.meta.url);
const languages = readdirSync(new URL('_locales', root));
const english = messagesOf('en');
const others = languages.filter(language => language !== 'en');

/** Codes of a union of string literals in a source file. */
function codes(file: string, type: string): string[] {
  const source = readFileSync(new URL(file, root), 'utf8').replaceAll(/\/\/.*$/gm, '');
  const union = new RegExp(`export type ${type} =([^;]*);`).exec(source)?.[1] ?? '';
  return [...union.matchAll(/'([a-z-]+)'/g)].map(([, code = '']) => code.replaceAll('-', '_'));
}

/** What the interface builds keys of: a code, and what stands around it. */
const built = [
  ...codes('src/extension/messages.ts', 'Problem').flatMap(code => [`problem_${code}`, `advice_${code}`]),
  ...codes('src/core/types.ts', 'Warning').map(code => `warning_${code}`),
  ...codes('src/core/types.ts', 'Basis').map(code => `reason_${code}`),
  ...codes('src/core/types.ts', 'RemovalReason').map(code => `removed_${code}`),
  ...['direct', 'mixed', 'indirect', ...codes('src/core/types.ts', 'Kind')].map(kind => `kind_${kind}`),
  ...['confirmed', 'corrected'].flatMap(attribution => [`by_reader_${attribution}`, `told_${attribution}`]),
  ...['negated', 'possible'].map(modality => `modality_${modality}`),
];

const form = /_(zero|one|two|few|many|other)$/;

function withoutForm(key: string): string {
  return key.replace(form, '');
}

function formOf(key: string): string | undefined {
  return form.exec(key)?.[1];
}

/** Which keys there are, whatever plural forms they come in. */
function kindsOf(messages: Messages): string[] {
  return [...new Set(Object.keys(messages).map(asOther))].sort();
}

function asOther(key: string): string {
  return key.replace(form, '_other');
}

/** What a message fills in, in its words and in its declarations. */
function placeholders(messages: Messages, key: string): string[] {
  const {message = '', placeholders = {}} = messages[key] ?? {};
  const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = '']) => name.toLowerCase());
  return [...used, ...Object.keys(placeholders)].map(name => `${name}=${placeholders[name]?.content}`).sort();
}

/** The plural forms of a language, and which numbers from 0 to 999 take each. */
function formsOf(language: string): Map<string, number[]> {
  const rules = new Intl.PluralRules(language);
  const numbers = [...Array(1000).keys()];
  const {pluralCategories} = rules.resolvedOptions();
  return new Map(pluralCategories.map(each => [each, numbers.filter(number => rules.select(number) === each)]));
}

test('codes are found', () => {
  expect(built).toContain('reason_cue_beside_name');
  expect(built).toContain('problem_pdf');
  expect(built).toContain('warning_no_article');
  expect(built).toContain('removed_foreign_label');
});

test.each(built)('%s has its sentence', key => {
  expect(Object.keys(english).map(withoutForm)).toContain(key);
});

describe.each(others)('%s', language => {
  const messages = messagesOf(language);
  const forms = formsOf(language);
  test('has the same keys', () => expect(kindsOf(messages)).toEqual(kindsOf(english)));
  test.each(Object.keys(messages))('%s: the same placeholders', key => {
    // A form of one number only may have it in words: «اقتباسان».
    const isNumber = forms.get(formOf(key) ?? '')?.length === 1 ? (each: string) => each.endsWith('=$1') : () => false;
    const of = (those: Messages, one: string) => placeholders(those, one).filter(each => !isNumber(each));
    expect(of(messages, key)).toEqual(of(english, asOther(key)));
  });
});

describe.each(languages)('%s', language => {
  test('the stores take its name and purpose', () => {
    const {extension_name: name, purpose} = messagesOf(language);
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(purpose?.message.length).toBeLessThanOrEqual(132);
  });
  test('every plural form that its numbers take, and no other', () => {
    const keys = Object.keys(messagesOf(language));
    const counted = Object.keys(english).filter(key => formOf(key) === 'other');
    const forms = formsOf(language);
    // French and Spanish say "many" of millions alone: "other" serves there.
    const needed = [...forms.keys()].filter(each => each === 'other' || forms.get(each)?.length !== 0);
    const wanted = counted.flatMap(key => needed.map(each => `${withoutForm(key)}_${each}`));
    expect(wanted.filter(key => !keys.includes(key))).toEqual([]);
    expect(keys.filter(key => !forms.has(formOf(key) ?? 'other'))).toEqual([]);
  });
});

test('every message is used', () => {
  const sources = readdirSync(new URL('src', root), {recursive: true, encoding: 'utf8'})
    .filter(file => /\.tsx?$/.test(file))
    .map(file => readFileSync(new URL(`src/${file}`, root), 'utf8'));
  const text = [...sources, readFileSync(new URL('manifest.json', root), 'utf8')].join('\n');
  const literals = new Set(
    [...text.matchAll(/'([a-z_]+)'|__MSG_([a-z_]+)__/g)].map(([, key, manifest]) => key ?? manifest),
  );
  const used = (key: string) => literals.has(key) || built.includes(key);
  expect(Object.keys(english).filter(key => !used(withoutForm(key)))).toEqual([]);
});

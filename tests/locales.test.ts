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

function placeholders(messages: Messages, key: string): string[] {
  const {message = '', placeholders = {}} = messages[key] ?? {};
  const used = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name = '']) => name.toLowerCase());
  const declared = Object.entries(placeholders).map(([name, {content}]) => `${name}=${content}`);
  return [...used, ...declared].sort();
}

function withoutForm(key: string): string {
  return key.replace(/_(one|other)$/, '');
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
  test('has the same keys', () => expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort()));
  test.each(Object.keys(english))('%s: the same placeholders', key => {
    expect(placeholders(messages, key)).toEqual(placeholders(english, key));
  });
});

describe.each(languages)('%s', language => {
  test('the stores take its name and purpose', () => {
    const {extension_name: name, purpose} = messagesOf(language);
    expect(name?.message.length).toBeLessThanOrEqual(45);
    expect(purpose?.message.length).toBeLessThanOrEqual(132);
  });
  test('plural forms come in pairs', () => {
    const forms = Object.keys(messagesOf(language)).filter(key => /_(one|other)$/.test(key));
    expect(forms.filter(key => key.endsWith('_one')).map(withoutForm)).toEqual(
      forms.filter(key => key.endsWith('_other')).map(withoutForm),
    );
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

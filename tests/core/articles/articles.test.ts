/** The smallest pages that need a rule: each reads right, and wrong once its rule is switched off; and pages of each structure. */
import {readdirSync, readFileSync} from 'node:fs';
import {describe, expect, test, vi} from 'vitest';
import type {Article, LanguageScores} from '../../../src/core/types.ts';
import {chromeLexicons} from '../../../src/languages/chromes.built.ts';
import {pageOf} from '../../support/page.ts';
import {type Real, type RuleName, rules, type SwitchedOff} from './rules.ts';

/** What stands beside each page. `stays` and `goes`: parts of the text; the rest only where the page is about it. */
type Expected = {
  /** Absent: no rule alone decides how it reads. */
  readonly rule?: RuleName;
  readonly stays: readonly string[];
  readonly goes: readonly string[];
  /** How many. */
  readonly blocks?: number;
  readonly captions?: readonly string[];
  readonly headings?: readonly string[];
  readonly authors?: readonly string[];
  readonly expectedTitle?: string;
  readonly warnings?: readonly string[];
  readonly nextPages?: readonly string[];
};

const folder = new URL('../../fixtures/articles/', import.meta.url);
const stored = (file: string) => readFileSync(new URL(file, folder), 'utf8');
const pages = readdirSync(folder)
  .filter(file => file.endsWith('.json'))
  .map(file => file.slice(0, -'.json'.length))
  .map((name): readonly [string, Expected] => [name, JSON.parse(stored(`${name}.json`))]);

const languageOf = (name: string) => /<html lang="(\w+)"/.exec(stored(`${name}.html`))?.[1] ?? '';

/** What a detector would say: on a page in another script, Latin letters are English. */
const scoresIn =
  (language: string) =>
  (text: string): LanguageScores =>
    otherScripts.has(language) && /\p{sc=Latin}/u.test(text) ? {en: 0.8} : {[language]: 0.8};

const otherScripts = new Set(['ar', 'he', 'hi', 'ja', 'ko', 'ru', 'zh']);

vi.setConfig({testTimeout: 60_000}); // the first reads all modules

/** Reads with modules of its own, in one of which a rule may be missing. */
async function read(name: string, off?: SwitchedOff): Promise<Article> {
  vi.resetModules();
  const module = new URL(`../../../src/${off?.module}`, import.meta.url).pathname;
  if (off)
    vi.doMock(module, async original => {
      const real = await original<Readonly<Record<string, ReturnType<Real>>>>();
      return {...real, ...off.without(name => real[name] ?? (() => undefined))};
    });
  const {collect} = await import('../../../src/core/collect.ts');
  const {readArticle} = await import('../../../src/core/analyse.ts');
  const {phrasesAtHand} = await import('../../../src/core/languages-at-hand.ts');
  if (off) vi.doUnmock(module);
  const collected = collect(pageOf(stored(`${name}.html`)));
  return readArticle(collected, {
    scores: collected.fragments.map(scoresIn(languageOf(name))),
    lexicons: chromeLexicons,
    phrases: phrasesAtHand(scoresIn(languageOf(name))('')),
  });
}

/** What is not as expected. */
function faults(
  {text, blocks, captions, authors, title, warnings, nextPages}: Article,
  expected: Expected,
): readonly string[] {
  const headings = blocks.filter(({kind}) => kind === 'heading').map(({span}) => text.slice(span.start, span.end));
  const differs = (name: string, found: unknown, wanted: unknown) =>
    wanted === undefined || JSON.stringify(found) === JSON.stringify(wanted)
      ? []
      : [`${name}: ${JSON.stringify(found)}`];
  return [
    ...expected.stays.filter(words => !text.includes(words)).map(words => `lost: ${words}`),
    ...expected.goes.filter(words => text.includes(words)).map(words => `left: ${words}`),
    ...differs('blocks', blocks.length, expected.blocks),
    ...differs(
      'captions',
      captions.map(caption => caption.text),
      expected.captions,
    ),
    ...differs('headings', headings, expected.headings),
    ...differs(
      'authors',
      authors.map(author => author.name),
      expected.authors,
    ),
    ...differs('title', title, expected.expectedTitle),
    ...differs('warnings', warnings, expected.warnings),
    ...differs('further pages', nextPages, expected.nextPages),
  ];
}

describe.each(pages)('%s', (name, expected) => {
  test('reads right', async () => expect(faults(await read(name), expected)).toEqual([]));

  const {rule} = expected;
  if (rule === undefined) return;
  test(`and wrong without the rule: ${rule}`, async () =>
    expect(faults(await read(name, rules[rule]), expected)).not.toEqual([]));
});

test('in many languages', () => {
  const languages = pages.map(([name]) => languageOf(name));
  expect(new Set(languages).size).toBeGreaterThanOrEqual(8);
});

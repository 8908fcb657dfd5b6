/** Set phrases of sites, in all languages that have some. */
import type {BoilerplatePatterns, Phrases} from '../core/language-data.ts';
import {boilerplate as de} from './de-boilerplate.ts';
import {boilerplate as en} from './en-boilerplate.ts';
import {boilerplate as es} from './es-boilerplate.ts';
import {boilerplate as fr} from './fr-boilerplate.ts';
import {boilerplate as it} from './it-boilerplate.ts';
import {boilerplate as pt} from './pt-boilerplate.ts';
import {boilerplate as tr} from './tr-boilerplate.ts';

const byLanguage: Readonly<Record<string, BoilerplatePatterns>> = {de, en, es, fr, it, pt, tr};

/**
 * Those of the languages at work on a page, English always among them: sites mix it in. Of all, where no language is
 * known: a pattern takes a browser long to compile.
 */
export function boilerplatePhrases(languages: readonly (string | undefined)[]): Phrases {
  const known = languages.filter(language => language !== undefined);
  const wanted = known.length > 0 ? new Set(['en', ...known]) : Object.keys(byLanguage);
  const patterns = [...wanted].flatMap(language => byLanguage[language] ?? []);
  return {
    blocks: patterns.flatMap(({blocks}) => blocks),
    edges: patterns.flatMap(({edges}) => edges),
    authors: patterns.map(({author}) => author),
  };
}

/** Set phrases of sites, in all languages that have some. */
import type {BoilerplatePatterns} from '../core/language-data.ts';
import {boilerplate as de} from './de-boilerplate.ts';
import {boilerplate as en} from './en-boilerplate.ts';
import {boilerplate as es} from './es-boilerplate.ts';
import {boilerplate as fr} from './fr-boilerplate.ts';
import {boilerplate as it} from './it-boilerplate.ts';
import type {phrasedLanguages} from './phrased.ts';
import {boilerplate as pt} from './pt-boilerplate.ts';
import {boilerplate as tr} from './tr-boilerplate.ts';

export const boilerplates: Readonly<Record<(typeof phrasedLanguages)[number], BoilerplatePatterns>> = {
  de,
  en,
  es,
  fr,
  it,
  pt,
  tr,
};

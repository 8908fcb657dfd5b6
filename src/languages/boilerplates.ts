/** Set phrases of sites, in all languages that have some. */
import type {BoilerplatePatterns} from '../core/language-data.ts';
import {boilerplate as de} from './de-boilerplate.ts';
import {boilerplate as en} from './en-boilerplate.ts';
import {boilerplate as es} from './es-boilerplate.ts';
import {boilerplate as fr} from './fr-boilerplate.ts';
import {boilerplate as it} from './it-boilerplate.ts';
import {boilerplate as pt} from './pt-boilerplate.ts';
import {boilerplate as tr} from './tr-boilerplate.ts';

const all: readonly BoilerplatePatterns[] = [en, tr, de, fr, es, it, pt];

export const boilerplatePhrases: BoilerplatePatterns = {
  blocks: all.flatMap(({blocks}) => blocks),
  edges: all.flatMap(({edges}) => edges),
};

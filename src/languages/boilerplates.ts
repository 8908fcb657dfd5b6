/** Set phrases of sites, in all languages that have some. */
import {boilerplate as de} from './de.ts';
import {boilerplate as en} from './en.ts';
import {boilerplate as tr} from './tr.ts';

export const boilerplatePhrases: readonly RegExp[] = [en, tr, de].flatMap(({blocks}) => blocks);

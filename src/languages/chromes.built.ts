/** Known interface words by language code, in the form in which they are compared. Worked out when the extension is built. */
import {comparedWords} from '../core/clean/known-words.ts';
import {chromes} from './chromes.ts';

export const chromeLexicons = Object.fromEntries(
  Object.entries(chromes).map(([code, words]) => [code, comparedWords(words)]),
);

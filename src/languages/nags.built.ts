/** The words by which texts about ad blockers are known, in the form in which they are compared. Worked out when the extension is built. */
import {nagStems as stemsOf} from '../core/clean/nags.ts';
import {nagLexicons} from './nags.ts';

export const nagStems = stemsOf(nagLexicons);

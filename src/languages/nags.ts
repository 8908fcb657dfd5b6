/** What ad-block notices say, of every language that has words for it. */
import type {NagWords} from '../core/types.ts';
import {nag as en} from './en.ts';

export const nagLexicons: readonly NagWords[] = [en];

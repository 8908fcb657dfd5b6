/** Known interface words by language code. */
import type {ChromeWords} from '../core/types.ts';
import {chrome as en} from './en.ts';

export const chromeLexicons: Readonly<Record<string, ChromeWords>> = {en};

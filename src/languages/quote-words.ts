/** What the quotation engine needs to know of the languages it tries, by code. The extension fetches each when an article asks for it. */
import type {QuoteWords} from '../core/types.ts';
import {quotes as de} from './de-quotes.ts';
import {quotes as es} from './es-quotes.ts';
import {quotes as fr} from './fr-quotes.ts';
import type {experimentalLanguages} from './quoted.ts';
import {quotes as tr} from './tr-quotes.ts';

export const experimentalWords: Readonly<Record<(typeof experimentalLanguages)[number], QuoteWords>> = {de, es, fr, tr};

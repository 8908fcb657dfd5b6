/** What the quotation engine needs to know, by language code. */
import type {QuoteWords} from '../core/types.ts';
import {quotes as de} from './de-quotes.ts';
import {quotes as en} from './en-quotes.ts';
import {quotes as es} from './es-quotes.ts';
import {quotes as fr} from './fr-quotes.ts';
import {quotes as tr} from './tr-quotes.ts';

export const quoteWords: Readonly<Record<string, QuoteWords>> = {en, de, es, fr, tr};

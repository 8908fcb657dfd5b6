/** What the quotation engine needs to know of each language that it reads or tries, by code. The extension fetches one when an article asks for it. */
import type {QuoteWords} from '../core/language-data.ts';
import {quotes as de} from './de-quotes.ts';
import {quotes as en} from './en-quotes.ts';
import {quotes as es} from './es-quotes.ts';
import {quotes as fr} from './fr-quotes.ts';
import type {ReadLanguage} from './quoted.ts';
import {quotes as tr} from './tr-quotes.ts';

export const quoteWords: Readonly<Record<ReadLanguage, QuoteWords>> = {en, de, es, fr, tr};

/** Set phrases of sites, each language's packed, with what a text must hold for each. Worked out when the extension is built. */
import {packPhrases} from '../core/language/packed-phrases.ts';
import {boilerplates} from './boilerplates.ts';

export const phrases = Object.fromEntries(
  Object.entries(boilerplates).map(([code, patterns]) => [code, packPhrases(patterns)]),
) as Readonly<Record<keyof typeof boilerplates, string>>;

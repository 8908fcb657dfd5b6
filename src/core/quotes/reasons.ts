/** Why a speaker was named, or none, in English. The popup has the same sentences in its own languages. */
import type {Basis} from '../types.ts';

const sentences: Readonly<Record<Basis, string>> = {
  'cue-beside-name': 'The speaker and a verb of speech stand right beside it.',
  'cue-in-sentence': 'Its sentence says who speaks.',
  'according-to': 'The text says whose words it follows.',
  'announced-before': 'The words before it announce who speaks.',
  'same-speaker-continues': 'The same speaker goes on.',
  'introduced-before': 'The paragraph before says who speaks, and this one is nothing but the quotation.',
  'speaker-label': 'A label with the speaker’s name stands before it.',
  'nearest-name': 'No verb of speech stands near; it is the only name near.',
  'several-candidates': 'Several people may have said it.',
  'name-in-disguise': 'Its name has letters of another alphabet or is turned round: it may pass for another’s.',
  'no-speaker-in-text': 'The text does not say who said it.',
  'language-not-read': 'Found by its marks; who speaks is not read in this language.',
};

/** `parts`: the words that decided, as they stand in the text. */
export function reasonInWords(basis: Basis, parts: {readonly cue?: string; readonly mention?: string} = {}): string {
  const {cue, mention} = parts;
  const decisive = basis === 'cue-beside-name' || basis === 'cue-in-sentence' || basis === 'according-to';
  if (!decisive || cue === undefined || mention === undefined) return sentences[basis];
  return `${sentences[basis].slice(0, -1)}: “${cue}”, “${mention}”.`;
}

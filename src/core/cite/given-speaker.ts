/** Who is named for a quotation when it is taken away: what is sure or what the reader said, and nobody else. */
import type {AnalysedQuotation, Analysis, Correction} from '../types.ts';
import {certaintyOf} from './certainty.ts';

/** What the reader said, by the quotation's id; what is absent was left as it was found. */
export type Corrections = ReadonlyMap<number, Correction>;

export type Attributed = 'automatic' | Correction['attribution'];

/**
 * `speaker`: null where it is to be checked, or the reader found that the text does not tell. `asWritten`: the words that
 * name it for this quotation, "he". Role and whether it is named are not known of a name that the article does not have.
 */
export type GivenSpeaker = {
  readonly attribution: Attributed;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly named: boolean | null;
  readonly asWritten: string | null;
};

export function givenSpeaker(
  quotation: AnalysedQuotation,
  {speakers, declined, mentionedOnly}: Pick<Analysis, 'speakers' | 'declined' | 'mentionedOnly'>,
  corrections: Corrections,
): GivenSpeaker {
  const correction = corrections.get(quotation.id);
  const found = speakers.find(({id}) => id === quotation.speaker);
  const isSure = certaintyOf(quotation) === 'good';
  const speaker = (correction ? correction.speaker : isSure ? found?.name : undefined) ?? null;
  const people = [...speakers, ...declined, ...mentionedOnly.map(one => ({...one, named: true}))];
  const known = speaker === found?.name ? found : people.find(({name}) => name === speaker);
  return {
    attribution: correction?.attribution ?? 'automatic',
    speaker,
    role: known?.role ?? null,
    named: known?.named ?? null,
    asWritten: speaker !== null && known === found ? (quotation.mention?.text ?? null) : null,
  };
}

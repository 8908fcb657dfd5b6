/** How sure a named speaker is, in words. */
import {type Certainty, certaintyOf} from '../../core/cite/certainty.ts';
import type {AnalysedQuotation} from '../../core/types.ts';
import type {MessageKey, Texts} from '../texts.ts';

const words: Readonly<Record<Certainty, MessageKey>> = {
  good: 'confidence_good',
  likely: 'confidence_likely',
  uncertain: 'confidence_uncertain',
};

/** undefined: nobody is named. */
export function confidenceText(
  quotation: Pick<AnalysedQuotation, 'state' | 'confidence'>,
  texts: Texts,
): string | undefined {
  const certainty = certaintyOf(quotation);
  return certainty && texts.text(words[certainty]);
}

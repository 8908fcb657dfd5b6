/** How sure a named speaker is, in words. Nothing is said where the answer is good. */
import type {AnalysedQuotation} from '../../core/types.ts';
import type {Texts} from '../texts.ts';

const high = 0.8;
const fair = 0.5;

export function confidenceText(
  {state, confidence}: Pick<AnalysedQuotation, 'state' | 'confidence'>,
  texts: Texts,
): string | undefined {
  if (state !== 'stated' || confidence >= high) return undefined;
  return texts.text(confidence >= fair ? 'confidence_likely' : 'confidence_uncertain');
}

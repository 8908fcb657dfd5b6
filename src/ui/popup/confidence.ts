/** How sure a named speaker is, in words. */
import type {AnalysedQuotation} from '../../core/types.ts';
import type {Texts} from '../texts.ts';

const high = 0.8;
/** Below, a speaker is to be checked. */
export const fair = 0.5;

type Told = Pick<AnalysedQuotation, 'state' | 'confidence'>;

/** undefined: nobody is named. */
export function confidenceText({state, confidence}: Told, texts: Texts): string | undefined {
  if (state !== 'stated') return undefined;
  if (confidence >= high) return texts.text('confidence_good');
  return texts.text(confidence >= fair ? 'confidence_likely' : 'confidence_uncertain');
}

export const isGood = ({confidence}: Told): boolean => confidence >= high;

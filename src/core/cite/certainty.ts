/** How sure a named speaker is, in three steps: a good answer stands alone, below `fair` it is hardly more than a guess. */
import type {AnalysedQuotation} from '../types.ts';

const high = 0.8;
const fair = 0.5;

export type Certainty = 'good' | 'likely' | 'uncertain';

/** undefined: nobody is named. */
export function certaintyOf({
  state,
  confidence,
}: Pick<AnalysedQuotation, 'state' | 'confidence'>): Certainty | undefined {
  if (state !== 'stated') return undefined;
  if (confidence >= high) return 'good';
  return confidence >= fair ? 'likely' : 'uncertain';
}

import type {LanguageScores} from '../types.ts';

const leastScore = 0.4; // prose of a known language scores .6 to .9, prose of an unknown one up to .35 or so
/** The language of a longer text by its scores; undefined where there was too little to go by. */
export function mainLanguage(scores: LanguageScores): string | undefined {
  const [best] = Object.entries(scores).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= leastScore ? best[0] : undefined;
}

import type {LanguageScores} from '../types.ts';

const leastScore = 0.55; // prose of a language we know scores .7 to .9, Basque or Swahili .4 for some other

/** The language of a longer text by its scores; undefined where there was too little to go by. */
export function mainLanguage(scores: LanguageScores): string | undefined {
  const [best] = Object.entries(scores).sort((a, b) => b[1] - a[1]);
  return best && best[1] >= leastScore ? best[0] : undefined;
}

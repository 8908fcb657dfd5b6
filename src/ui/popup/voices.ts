/** Who gets how many words. */
import type {Group} from './groups.ts';
import type {Shown, Voice} from './shown.ts';

/** Words in quotation marks, by kind. */
export type VoiceWords = {
  readonly state: Shown['state'];
  readonly voice: Voice | undefined;
  readonly direct: number;
  readonly partial: number;
};

export const wordsOf = ({direct, partial}: VoiceWords): number => direct + partial;

/** Most words first; those without a named speaker at the end. `language`: of the text, for what a word is. */
export function voiceWords(groups: readonly Group[], language: string | null): VoiceWords[] {
  const segmenter = new Intl.Segmenter(language ?? 'en', {granularity: 'word'});
  const count = (text: string) => [...segmenter.segment(text)].filter(({isWordLike}) => isWordLike).length;
  const sum = (quotations: readonly Shown[], kind: string) =>
    quotations
      .filter(({quotation}) => quotation.kind === kind)
      .reduce((all, {quotation}) => all + count(quotation.text), 0);
  return groups
    .map(({state, voice, quotations}) => ({
      state,
      voice,
      direct: sum(quotations, 'direct'),
      partial: sum(quotations, 'mixed'),
    }))
    .sort((a, b) => Number(a.voice === undefined) - Number(b.voice === undefined) || wordsOf(b) - wordsOf(a));
}

/** Everything read of an article before anything is decided. */
import type {QuoteWords} from '../language-data.ts';
import type {Block} from '../types.ts';
import {wordsSeen} from './capitals.ts';
import {findCues} from './cues.ts';
import {joinMentions} from './entities.ts';
import {findTogether} from './find-together.ts';
import {cutAtLabels} from './labelled-runs.ts';
import {type Lexicon, lexiconOf} from './lexicon.ts';
import {indexMentions} from './mention-index.ts';
import {findMentions} from './mentions.ts';
import {narrate} from './narration.ts';
import {findRuns, mainFamily, type Run} from './runs.ts';
import {firstTokens, linksOf, type Scene, timesSpoken} from './scene.ts';
import {cutAtCues} from './unclosed-runs.ts';
import {unmarkedSpeech} from './unmarked.ts';

export function readScene(text: string, blocks: readonly Block[], words: QuoteWords): Scene {
  const lexicon = lexiconOf(words);
  const runs = runsOf(text, blocks, lexicon);
  const seen = wordsSeen(text, lexicon);
  const {tokens, tokenOfRun} = narrate(text, blocks, runs, lexicon, seen);
  const mentions = findMentions(tokens, lexicon);
  const index = indexMentions(tokens, mentions);
  const cues = findCues(tokens, index, lexicon);
  const links = linksOf(mentions, cues);
  const entities = joinMentions(text, mentions, tokens, lexicon);
  return {
    text,
    blocks,
    tokens,
    runs,
    mainFamily: mainFamily(runs),
    tokenOfRun,
    mentions,
    index,
    cues,
    links,
    blockFirst: firstTokens(tokens, blocks.length),
    entities,
    together: findTogether({tokens, mentions, entities, lexicon}),
    spoken: timesSpoken(entities, links),
    seen,
    lexicon,
  };
}

function runsOf(text: string, blocks: readonly Block[], lexicon: Lexicon): Run[] {
  const found = findRuns(text, blocks, lexicon.elisions, unmarkedSpeech(text, blocks, lexicon));
  return cutAtLabels(text, cutAtCues(text, found, lexicon));
}

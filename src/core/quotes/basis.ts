/** What decided an attribution, named for people. */
import type {Basis} from '../types.ts';
import type {Choice} from './choose.ts';
import type {Scene} from './scene.ts';

export function basisOf(scene: Scene, choice: Choice, sure: boolean): Basis {
  const {candidate} = choice;
  const mention = candidate === undefined ? undefined : scene.mentions[candidate.mention];
  if (candidate === undefined || mention === undefined) return 'no-speaker-in-text';
  if (!sure) return 'several-candidates';
  const at = scene.tokenOfRun[choice.run] ?? 0;
  const own = scene.tokens[at];
  if (own === undefined) return 'nearest-name';
  const cue = candidate.link === undefined ? undefined : scene.cues[candidate.link.cue];
  if (mention.block < own.block) return fromBefore(scene, choice, own.block, mention.block);
  if (cue === undefined) return unlinked(scene, choice, mention.last);
  if (candidate.link?.kind === 'source') return 'according-to';
  if (candidate.link?.kind === 'label') return 'speaker-label';
  const cueSentence = scene.tokens[cue.first]?.sentence;
  if (choice.followsSpeaker && cueSentence !== own.sentence) return 'same-speaker-continues';
  return isBeside(at, cue.first, mention.first, mention.last) ? 'cue-beside-name' : 'cue-in-sentence';
}

const isBeside = (at: number, cue: number, first: number, last: number): boolean => {
  const gap = at < cue ? Math.min(cue, first) - at : at - Math.max(cue, last);
  return gap <= 3 && Math.min(Math.abs(cue - first), Math.abs(cue - last)) <= 3;
};

function fromBefore(scene: Scene, choice: Choice, block: number, mentionBlock: number): Basis {
  const last = scene.tokens[(scene.blockFirst[block] ?? 0) - 1];
  if (last?.text === ':') return 'announced-before';
  if (choice.followsSpeaker) return 'same-speaker-continues';
  return mentionBlock === block - 1 ? 'introduced-before' : 'nearest-name';
}

function unlinked(scene: Scene, choice: Choice, last: number): Basis {
  if (scene.tokens[last + 1]?.text === ':') return 'speaker-label';
  return choice.followsSpeaker ? 'same-speaker-continues' : 'nearest-name';
}

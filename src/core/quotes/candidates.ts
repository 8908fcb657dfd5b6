/** Which mentions may be the speaker of a run: those around it, and whoever spoke just before. */
import {lowerBound, type MentionLink, type Scene} from './scene.ts';

/** `mention`: index; `link`: the nearest cue it hangs on, if any. */
export type Candidate = {
  readonly mention: number;
  readonly link: MentionLink | undefined;
};

const tokensBefore = 90;
const tokensAfter = 45;
const most = 24; // candidates a run
const linkWindow = 60; // tokens between a run and a cue that counts

/** Candidates of a run in text order, but for `previous`, which leads where it stands farther off. `previous`: mention chosen for the run before. */
export function candidatesOf(scene: Scene, run: number, previous: number | undefined): Candidate[] {
  const at = scene.tokenOfRun[run] ?? 0;
  const block = scene.tokens[at]?.block ?? 0;
  const blockFirst = scene.blockFirst[block] ?? 0;
  const from = Math.max(scene.blockFirst[Math.max(0, block - 1)] ?? 0, at - tokensBefore);
  const until = Math.min(scene.blockFirst[block + 1] ?? scene.tokens.length, at + tokensAfter);
  const found: Candidate[] = [];
  const earliest = lowerBound(scene.mentions, from, mention => mention.first);
  for (let index = earliest; index < scene.mentions.length; index++) {
    const mention = scene.mentions[index];
    if (mention === undefined || mention.first >= until) break;
    const link = nearestLink(scene, index, at);
    if (link === undefined && isOnlyInHeading(scene, index, mention.block)) continue;
    if (mention.first < blockFirst && link === undefined && mention.kind !== 'full' && mention.kind !== 'single')
      continue;
    found.push({mention: index, link});
  }
  const kept = found.length <= most ? found : nearestOnes(scene, found, at);
  const isNew = previous !== undefined && !kept.some(candidate => candidate.mention === previous);
  return isNew ? [{mention: previous, link: undefined}, ...kept] : kept;
}

/** "BREAKING" of a heading that the text never speaks of again. */
function isOnlyInHeading({blocks, entities}: Scene, mention: number, block: number): boolean {
  if (blocks[block]?.kind !== 'heading') return false;
  return (entities.list[entities.of[mention] ?? -1]?.mentions.length ?? 2) < 2;
}

function nearestOnes(scene: Scene, found: readonly Candidate[], at: number): Candidate[] {
  const distance = ({mention, link}: Candidate) =>
    Math.abs((scene.mentions[mention]?.first ?? 0) - at) - (link === undefined ? 0 : 25);
  const kept = [...found].sort((a, b) => distance(a) - distance(b)).slice(0, most);
  return kept.sort((a, b) => a.mention - b.mention);
}

function nearestLink(scene: Scene, mention: number, at: number): Candidate['link'] {
  let best: Candidate['link'];
  let nearest = linkWindow;
  for (const link of scene.links[mention] ?? []) {
    const cue = scene.cues[link.cue];
    if (cue === undefined) continue;
    const penalty =
      link.kind === 'object' ? 20 : link.kind === 'subject-of-clause' ? 4 : link.kind === 'bystander' ? 8 : 0;
    const distance = Math.abs(cue.first - at) + penalty;
    if (distance >= nearest) continue;
    nearest = distance;
    best = link;
  }
  return best;
}

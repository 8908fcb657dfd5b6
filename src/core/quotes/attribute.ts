/** The quotation engine: text and its blocks in, quotations with their speakers out. Pure and synchronous. */
import type {QuoteWords} from '../language-data.ts';
import type {Attributed, Attribution, Block} from '../types.ts';
import {basisOf} from './basis.ts';
import {type Choice, choose, quotationFrom} from './choose.ts';
import {confidenceOf, evidenceOf} from './confidence.ts';
import {declinedAs, findDeclined} from './declined.ts';
import {undisguised} from './disguise.ts';
import {type Group, groupRuns, kindOf} from './group.ts';
import {isSure, quotationOf, type Reported, reportAttribution, reportedIn} from './indirect-attribution.ts';
import {mentionedOnly} from './mentioned.ts';
import {type Model, shippedModel, shippedReporting} from './model.ts';
import {type Resolved, resolvePronouns} from './pronouns.ts';
import {readScene} from './read-scene.ts';
import type {Scene} from './scene.ts';
import {speakersOf} from './speakers.ts';
import {spanOf} from './together.ts';
import {reportsBy, toldBy, withStrangers} from './told.ts';

const statedFrom = 0.35; // below, several may have said it

/** Quotations of `text`, one attribution each in the same order. Offsets are UTF-16 code units of `text`. */
export function attribute(
  text: string,
  blocks: readonly Block[],
  words: QuoteWords,
  model: Model = shippedModel(),
): Attributed {
  const scene = readScene(text, blocks, words);
  const meant = resolvePronouns(scene, model.pronouns);
  if (words.experimental) return undisguised(text, withoutCertainty(attributeScene(scene, model, meant)));
  return undisguised(text, attributeScene(scene, model, meant, reportedIn(scene, meant, shippedReporting())));
}

const mostWithoutCertainty = 0.45; // shown as "not certain"

/** What was calibrated on another language is no measure here; of those who are not quoted nothing is said. */
const withoutCertainty = (attributed: Attributed): Attributed => ({
  ...attributed,
  attributions: attributed.attributions.map(one => ({
    ...one,
    confidence: Math.min(one.confidence, mostWithoutCertainty),
    reports: undefined,
  })),
  mentionedOnly: [],
  declined: [],
});

type Meant = ReadonlyMap<number, Resolved>;

/** `meant`: whom each pronoun means. `reported`: the indirect quotations. */
export function attributeScene(
  scene: Scene,
  model: Model,
  meant: Meant = resolvePronouns(scene, model.pronouns),
  reported: readonly Reported[] = [],
): Attributed {
  const groups = groupsOf(scene, model, meant);
  const leaders = groups.map(group => leaderOf(scene, group, model));
  const sure = [...leaders.filter(leader => isStated(scene, leader)), ...reported.filter(isSure)];
  const contents = groups.map(group => contentsOf(scene, group));
  const told = toldBy(
    scene,
    contents,
    leaders.map(({entity}) => entity),
  );
  const speaking = [...new Set([...sure, ...told].flatMap(one => one?.entity ?? []))];
  const said = [...leaders.map(({candidate, entity}) => ({mention: candidate?.mention, entity})), ...reported];
  const speakers = withStrangers(speakersOf(scene, speaking, resolvedPronouns(scene, said)), told);
  const declined = findDeclined(scene, meant);
  const heard = [...said, ...told, ...declined].flatMap(one => one?.entity ?? []);
  return {
    quotations: [
      ...groups.map((group, id) => ({id, kind: kindOf(group), contents: contents[id] ?? []})),
      ...reported.map((one, index) => quotationOf(one, groups.length + index)),
    ],
    attributions: [
      ...leaders.map((leader, quotation) => ({
        ...attributionOf(scene, leader, quotation, speaking),
        reports: reportsBy(told[quotation], speaking, speakers),
      })),
      ...reported.map((one, index) => reportAttribution(scene, one, groups.length + index, speaking)),
    ],
    speakers,
    mentionedOnly: mentionedOnly(scene, heard),
    declined: declined.map(one => declinedAs(scene, one, speaking)),
  };
}

/** The evidence for each quotation's speaker, in their order: what the trainer calibrates. */
export const evidence = (scene: Scene, model: Model): number[][] =>
  groupsOf(scene, model, resolvePronouns(scene, model.pronouns)).map(group =>
    evidenceOf(scene, leaderOf(scene, group, model)),
  );

const groupsOf = (scene: Scene, {weights}: Model, meant: Meant): Group[] =>
  groupRuns(
    scene,
    choose(scene, weights, meant).filter(choice => choice.said >= quotationFrom),
  );

type Leader = Choice & {readonly confidence: number};

/** A quotation's first run with the speaker that one of its runs is surest of. */
function leaderOf(scene: Scene, group: Group, {calibration}: Model): Leader {
  const named = group.filter(({candidate}) => candidate !== undefined);
  const sure = (named.length > 0 ? named : group).map(choice => ({
    ...choice,
    confidence: confidenceOf(evidenceOf(scene, choice), calibration),
  }));
  const surest = sure.reduce((best, choice) => (choice.confidence > best.confidence ? choice : best));
  const first = group.find(({candidate}) => candidate?.mention === surest.candidate?.mention) ?? surest;
  const {said, probability, confidence} = surest;
  return {...first, said, probability, confidence};
}

/** A phrase without a verb of speech ("his film") is too little to name a speaker by. */
function isStated(scene: Scene, {entity, candidate, confidence}: Leader): boolean {
  if (entity === undefined || confidence < statedFrom) return false;
  return candidate?.link !== undefined || scene.entities.list[entity]?.kind !== 'phrase';
}

const contentsOf = (scene: Scene, group: Group) => group.flatMap(({run}) => scene.runs[run]?.content ?? []);

function attributionOf(
  scene: Scene,
  leader: Leader,
  quotation: number,
  speaking: readonly number[],
): Omit<Attribution, 'reports'> {
  const {candidate, entity, confidence} = leader;
  const stated = isStated(scene, leader);
  const cue = candidate?.link === undefined ? undefined : scene.cues[candidate.link.cue];
  const [first, last] = [scene.tokens[cue?.first ?? -1], scene.tokens[cue?.last ?? -1]];
  return {
    quotation,
    state: candidate === undefined ? 'not-stated' : stated ? 'stated' : 'unclear',
    speaker: stated && entity !== undefined ? speaking.indexOf(entity) : undefined,
    mention: candidate === undefined ? undefined : spanOf(scene, candidate.mention, candidate.link?.kind),
    cue: first === undefined || last === undefined ? undefined : {start: first.start, end: last.end},
    modality: 'affirmed',
    confidence,
    basis: basisOf(scene, leader, stated),
  };
}

function resolvedPronouns(
  scene: Scene,
  said: readonly {readonly mention: number | undefined; readonly entity: number | undefined}[],
): Map<number, number> {
  const resolved = new Map<number, number>();
  for (const {mention, entity} of said) {
    if (mention === undefined || entity === undefined) continue;
    if ((scene.entities.of[mention] ?? -1) < 0) resolved.set(mention, entity);
  }
  return resolved;
}

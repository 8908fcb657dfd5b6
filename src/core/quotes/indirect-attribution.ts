/** Indirect quotations with their speakers, in the form of all others. */
import type {Attribution, Basis, Quotation} from '../types.ts';
import type {LinkKind} from './cues.ts';
import {findIndirect, type Indirect} from './indirect.ts';
import {modalityOf} from './indirect-modality.ts';
import type {Resolved} from './pronouns.ts';
import type {Scene} from './scene.ts';
import {spanOf, togetherWith} from './together.ts';
import type {Weights} from './weights.ts';

const statedFrom = 0.65; // confidence: four in five of those above have the very clause (cross-validated)

/** One reported clause; `entity`: whom its mention means. */
export type Reported = Indirect & {readonly entity: number | undefined; readonly confidence: number};

/** In text order. `meant`: whom each pronoun means. */
export function reportedIn(scene: Scene, meant: ReadonlyMap<number, Resolved>, weights: Weights): Reported[] {
  return findIndirect(scene, weights).map(one => {
    const {mention, probability, sureOfMention} = one;
    const together = mention === undefined ? undefined : togetherWith(scene, mention, linkKind(one));
    const known = together?.entity ?? scene.entities.of[mention ?? -1] ?? -1;
    const resolved = mention === undefined ? undefined : meant.get(mention);
    const sure = known >= 0 || mention === undefined ? 1 : (resolved?.probability ?? 0);
    return {
      ...one,
      entity: known >= 0 ? known : resolved?.entity,
      confidence: probability * sureOfMention * sure,
    };
  });
}

const linkKind = ({report, mention}: Indirect): LinkKind | undefined =>
  report.links.find(link => link.mention === mention)?.kind;

export const isSure = ({entity, confidence}: Reported): boolean => entity !== undefined && confidence >= statedFrom;

export const quotationOf = ({content}: Reported, id: number): Quotation => ({
  id,
  kind: 'indirect',
  contents: [content],
});

/** `speaking`: entities by speaker id. */
export function reportAttribution(
  scene: Scene,
  reported: Reported,
  quotation: number,
  speaking: readonly number[],
): Attribution {
  const {report, mention, entity, confidence} = reported;
  const stated = isSure(reported);
  const {cue, modality} = modalityOf(scene, report, mention);
  return {
    quotation,
    state: mention === undefined ? 'not-stated' : stated ? 'stated' : 'unclear',
    speaker: stated && entity !== undefined ? speaking.indexOf(entity) : undefined,
    mention: mention === undefined ? undefined : spanOf(scene, mention, linkKind(reported)),
    cue: report.sort === 'label' ? undefined : cue,
    modality,
    confidence,
    basis: basisOf(reported, stated),
    reports: undefined,
  };
}

function basisOf(reported: Reported, stated: boolean): Basis {
  const {report, mention} = reported;
  if (mention === undefined) return 'no-speaker-in-text';
  if (!stated) return 'several-candidates';
  if (report.sort === 'source') return 'according-to';
  if (report.sort === 'label') return 'speaker-label';
  const kind = linkKind(reported);
  return kind === 'subject' || kind === 'inverted' ? 'cue-beside-name' : 'cue-in-sentence';
}

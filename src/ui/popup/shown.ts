/** Quotations as the reader is shown them: what was found, overruled by what the reader said. */
import {certaintyOf} from '../../core/cite/certainty.ts';
import type {Corrections} from '../../core/cite/given-speaker.ts';
import type {AnalysedQuotation, Analysis, Correction} from '../../core/types.ts';

/** Who speaks. */
export type Voice = {readonly name: string; readonly role: string | null; readonly named: boolean};

export type Shown = {
  readonly quotation: AnalysedQuotation;
  readonly attribution: 'automatic' | Correction['attribution'];
  /** 'check': the speaker is unclear, or the one named is not certain. */
  readonly state: 'stated' | 'check' | 'not-stated';
  /** Of those to check, whom the text seems to mean. */
  readonly voice: Voice | undefined;
};

type Found = Pick<Analysis, 'quotations' | 'speakers' | 'mentionedOnly' | 'declined' | 'warnings'>;

/** Those in marks. */
export function shownQuotations(found: Found, corrections: Corrections): Shown[] {
  return found.quotations
    .filter(({kind}) => kind !== 'indirect')
    .map(quotation => shown(quotation, corrections.get(quotation.id), found));
}

/** What the article reports in its own words. Only where the speaker is named: the rest is too unsure to show. */
export function shownReports({quotations, speakers}: Pick<Found, 'quotations' | 'speakers'>): Shown[] {
  return quotations
    .filter(({kind, state}) => kind === 'indirect' && state === 'stated')
    .map(quotation => ({
      quotation,
      attribution: 'automatic',
      state: 'stated',
      voice: speakers.find(({id}) => id === quotation.speaker),
    }));
}

function shown(quotation: AnalysedQuotation, correction: Correction | undefined, found: Found): Shown {
  if (correction) {
    const {attribution, speaker} = correction;
    const state = speaker === undefined ? 'not-stated' : 'stated';
    return {quotation, attribution, state, voice: speaker === undefined ? undefined : voiceOf(speaker, found)};
  }
  const voice = found.speakers.find(({id}) => id === quotation.speaker);
  return {quotation, attribution: 'automatic', state: stateOf(quotation, voice, found), voice};
}

/** Where speakers are only tried none is certain, and a list of all of them would help nobody. */
function stateOf(quotation: AnalysedQuotation, voice: Voice | undefined, {warnings}: Found): Shown['state'] {
  if (quotation.state === 'not-stated') return 'not-stated';
  if (voice === undefined) return 'check';
  return certaintyOf(quotation) !== 'uncertain' || warnings.includes('speakers-experimental') ? 'stated' : 'check';
}

/** Somebody whom the text tells of, or somebody else by the name that the reader gave. */
function voiceOf(name: string, {speakers, mentionedOnly, declined}: Found): Voice {
  const told = [...speakers, ...declined].find(one => one.name === name);
  const role = told?.role ?? mentionedOnly.find(one => one.name === name)?.role ?? null;
  return {name, role, named: told?.named ?? true};
}

/** Quotations by speaker: speakers in the order of their first quotation, then what is to be checked, then the untold. */
import type {Shown, Voice} from './shown.ts';

export type Group = {
  readonly state: Shown['state'];
  /** undefined for the quotations without a named speaker. */
  readonly voice: Voice | undefined;
  readonly quotations: readonly Shown[];
};

export function groupBySpeaker(all: readonly Shown[]): Group[] {
  const bySpeaker = new Map<string, Shown[]>();
  for (const one of all) {
    if (one.state !== 'stated' || one.voice === undefined) continue;
    const {name} = one.voice;
    bySpeaker.set(name, [...(bySpeaker.get(name) ?? []), one]);
  }
  const stated = [...bySpeaker.values()].map(quotations => ({
    state: 'stated' as const,
    voice: quotations[0]?.voice,
    quotations,
  }));
  const rest = (['check', 'not-stated'] as const).map(state => ({
    state,
    voice: undefined,
    quotations: all.filter(one => one.state === state),
  }));
  return [...stated, ...rest].filter(({quotations}) => quotations.length > 0);
}

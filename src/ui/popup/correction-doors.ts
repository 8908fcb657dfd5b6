import type {Analysis, Correction} from '../../core/types.ts';
import type {Result} from '../../extension/messages.ts';
import type {CorrectedPage, StoredCorrections} from '../../extension/stored-corrections.ts';
import type {Doors} from './session.ts';

/** Corrections as they are stored by page and words, and as the session knows them, by quotation. Where the window is private, or nobody tells, nothing is stored. */
export function correctionDoors(
  stored: Pick<StoredCorrections, 'of' | 'store'>,
  isPrivate: () => Promise<boolean>,
): Pick<Doors, 'corrections' | 'correct'> {
  return {
    corrections: analysis =>
      failing(async () => {
        const found = await stored.of(pageOf(analysis));
        return new Map(
          analysis.quotations.flatMap(({id}, at) => {
            const correction = found[at];
            return correction ? [[id, correction] as const] : [];
          }),
        );
      }),
    correct: (analysis: Analysis, quotation: number, correction: Correction | undefined) =>
      failing(async () => {
        const page = pageOf(analysis);
        if (page.url === '' || (await isPrivate().catch(() => true))) return false;
        await stored.store(
          page,
          analysis.quotations.findIndex(({id}) => id === quotation),
          correction,
        );
        return true;
      }),
  };
}

const pageOf = ({url, quotations}: Analysis): CorrectedPage => ({
  url: url ?? '',
  quotations: quotations.map(({text}) => text),
});

async function failing<T>(act: () => Promise<T>): Promise<Result<T>> {
  try {
    return {ok: true, value: await act()};
  } catch {
    return {ok: false, error: 'failed'};
  }
}

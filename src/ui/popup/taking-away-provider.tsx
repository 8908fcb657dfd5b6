import type {ComponentChildren} from 'preact';
import {useEffect, useMemo, useState} from 'preact/hooks';
import type {Corrections} from '../../core/cite/given-speaker.ts';
import type {Analysis} from '../../core/types.ts';
import {type CopyForm, newSettings} from '../../extension/settings.ts';
import {type SavedFile, type TakingAway, TakingAwayContext, type Told} from './taking-away.ts';

/** What taking away needs of the world. */
export type TakingDoors = {
  readonly version: string;
  /** All text of the page; undefined where it has gone. */
  pageText(): Promise<string | undefined>;
  copyForm(): Promise<CopyForm>;
  keepCopyForm(form: CopyForm): Promise<unknown>;
  /** Rejects where the browser does not allow it. */
  write(text: string): Promise<void>;
  save(file: SavedFile): void;
  readonly beside: TakingAway['beside'];
};

type ProviderProps = {
  readonly analysis: Analysis | undefined;
  readonly corrections: Corrections;
  /** undefined until there is a tab to take from. */
  readonly doors: TakingDoors | undefined;
  readonly children: ComponentChildren;
};

/** Lets what is inside copy and save; where there is no article, nothing is to be taken. */
export function TakingAwayProvider({analysis, corrections, doors, children}: ProviderProps) {
  const [form, setForm] = useState(newSettings.copyForm);
  const [told, setTold] = useState<Told>();
  useEffect(() => {
    void doors?.copyForm().then(setForm, () => undefined); // unread settings are a new reader's
  }, [doors]);

  const value = useMemo((): TakingAway | undefined => {
    if (!doors || !analysis || analysis.blocks.length === 0) return undefined;
    const taken = async () => ({
      analysis,
      corrections,
      pageText: (await doors.pageText()) ?? '',
      version: doors.version,
    });
    return {
      form,
      told,
      corrections,
      async copy(quotation, wanted) {
        setTold(undefined); // what is said twice is heard twice
        try {
          const {copyOf} = await import('./take-away.ts');
          await doors.write(copyOf(await taken(), quotation, wanted) ?? '');
          setTold({done: 'copied', quotation});
          setForm(wanted);
          await doors.keepCopyForm(wanted).catch(() => undefined); // it was copied all the same
        } catch {
          setTold({done: 'copy-failed', quotation});
        }
      },
      async save(wanted, withReported) {
        setTold(undefined);
        try {
          const {fileOf} = await import('./take-away.ts');
          const file = fileOf(await taken(), wanted, withReported);
          doors.save(file);
          setTold({done: 'saved', file: file.name});
        } catch {
          setTold({done: 'save-failed'});
        }
      },
      beside: doors.beside,
    };
  }, [analysis, corrections, doors, form, told]);

  return <TakingAwayContext.Provider value={value}>{children}</TakingAwayContext.Provider>;
}

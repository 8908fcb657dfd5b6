/** Doors of taking away that remember what went through. */
import type {CopyForm} from '../../../src/extension/settings.ts';
import type {SavedFile} from '../../../src/ui/popup/taking-away.ts';
import type {TakingDoors} from '../../../src/ui/popup/taking-away-provider.tsx';
import '../../../src/ui/popup/take-away.ts'; // the popup loads it at the first press, which may take its time

export function takingDoors(change: Partial<TakingDoors> = {}) {
  const written: string[] = [];
  const saved: SavedFile[] = [];
  const kept: CopyForm[] = [];
  const doors: TakingDoors = {
    version: '1.2.3',
    pageText: async () => undefined,
    copyForm: async () => 'sentence',
    keepCopyForm: async form => kept.push(form),
    write: async text => void written.push(text),
    save: file => void saved.push(file),
    beside: undefined,
    ...change,
  };
  return {doors, written, saved, kept};
}

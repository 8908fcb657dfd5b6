import {useContext} from 'preact/hooks';
import type {Texts} from '../texts.ts';
import {TakingAwayContext, type Told} from './taking-away.ts';

/** Spoken when something was copied or saved, or could not be. */
export function ToldLine({texts}: {readonly texts: Texts}) {
  const told = useContext(TakingAwayContext)?.told;
  return (
    <p class="unseen" data-part="told-aloud" role="status">
      {told && toldText(told, texts)}
    </p>
  );
}

export function toldText(told: Told, texts: Texts): string {
  if (told.done === 'saved') return texts.text('saved', told.file);
  if (told.done === 'save-failed') return texts.text('save_failed');
  return texts.text(told.done === 'copied' ? 'copied' : 'copy_failed');
}

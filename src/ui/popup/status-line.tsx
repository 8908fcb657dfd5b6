import type {Texts} from '../texts.ts';
import type {PopupState} from './popup-state.ts';
import {statusText} from './status-text.ts';

/** Stays in sight above the quotations and is spoken when it changes. While cleaning, the first line shows the same. */
export function StatusLine({state, texts}: {readonly state: PopupState; readonly texts: Texts}) {
  const phase = state.page?.phase ?? 'cleaning';
  const seen = phase === 'cleaning' ? 'unseen' : 'status';
  return (
    <p class={state.lost === undefined ? seen : 'status lost'} data-part="status" role="status">
      {statusText(state, texts)}
    </p>
  );
}

import type {Texts} from '../texts.ts';
import type {PopupState} from './popup-state.ts';
import {statusText} from './status-text.ts';

/** Stays in sight above the quotations and is spoken when it changes. */
export function StatusLine({state, texts}: {readonly state: PopupState; readonly texts: Texts}) {
  return (
    <p class={state.lost === undefined ? 'status' : 'status lost'} data-part="status" role="status">
      {statusText(state, texts)}
    </p>
  );
}

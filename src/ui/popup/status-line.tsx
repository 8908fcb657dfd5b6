import type {Texts} from '../texts.ts';
import type {PopupState} from './popup-state.ts';
import {shownQuotations} from './shown.ts';
import {statusText} from './status-text.ts';

/** Stays in sight above the quotations and is spoken when it changes. While cleaning, the first line shows the same. */
export function StatusLine({state, texts}: {readonly state: PopupState; readonly texts: Texts}) {
  const phase = state.page?.phase ?? 'cleaning';
  const seen = phase === 'cleaning' ? 'unseen' : 'status';
  return (
    <div class={state.lost === undefined ? seen : 'status lost'}>
      <p data-part="status" role="status">
        {statusText(state, texts)}
      </p>
      <ToCheck state={state} texts={texts} />
    </div>
  );
}

/** How many speakers are to be checked, and the way to the first. */
function ToCheck({state: {page, corrections}, texts}: {readonly state: PopupState; readonly texts: Texts}) {
  const all = page?.analysis ? shownQuotations(page.analysis, corrections) : [];
  const count = all.filter(({state}) => state === 'check').length;
  if (count === 0) return null;
  return (
    <button
      type="button"
      class="plain"
      data-part="to-check"
      onClick={({currentTarget: {ownerDocument}}) =>
        ownerDocument.querySelector<HTMLElement>('.check [data-part="quotation"]')?.focus()
      }
    >
      {texts.count('count_check', count)}
    </button>
  );
}

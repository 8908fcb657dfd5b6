/** First line: what was removed, unfoldable to what stood there, and the way back. */
import type {Texts} from '../texts.ts';
import {type PopupActions, type PopupState, problemOf} from './popup-state.ts';
import {ReceiptDetails} from './receipt-details.tsx';
import {receiptSentence} from './receipt-text.ts';

type ReceiptProps = {readonly state: PopupState; readonly actions: PopupActions; readonly texts: Texts};

export function ReceiptLine({state, actions, texts}: ReceiptProps) {
  const receipt = state.page?.receipt;
  const empty = receipt === undefined || receipt.items.length === 0;
  if (empty && receipt?.wall) return <header class="receipt">{wall(texts)}</header>;
  if (empty && problemOf(state) !== undefined) return null; // nothing was tried, so nothing is claimed
  if (receipt === undefined || (empty && state.page?.phase === 'cleaning')) {
    return (
      <header class="receipt">
        <p data-part="receipt">{texts.text('cleaning')}</p>
      </header>
    );
  }
  if (empty) {
    return (
      <header class="receipt">
        <p data-part="receipt">{receiptSentence(receipt, texts)}</p>
      </header>
    );
  }
  return (
    <header class="receipt">
      <details>
        <summary>
          <span data-part="receipt" role="status">
            {receiptSentence(receipt, texts)}
          </span>
        </summary>
        <ReceiptDetails receipt={receipt} site={state.site} actions={actions} texts={texts} />
      </details>
      <button
        type="button"
        class="quiet"
        data-part="put-back"
        onClick={() => (receipt.putBack ? actions.cleanAgain() : actions.putBack())}
      >
        {texts.text(receipt.putBack ? 'clean_again' : 'put_back')}
      </button>
      {receipt.wall && wall(texts)}
    </header>
  );
}

function wall(texts: Texts) {
  return (
    <p class="wall" data-part="wall" role="status">
      {texts.text('wall')}
    </p>
  );
}

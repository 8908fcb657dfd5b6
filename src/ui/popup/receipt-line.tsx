/** First line: what was removed, unfoldable to what stood there, and the way back. */
import type {Receipt} from '../../extension/messages.ts';
import type {Texts} from '../texts.ts';
import {type PopupActions, type PopupState, problemOf} from './popup-state.ts';
import {ReceiptDetails} from './receipt-details.tsx';
import {receiptSentence} from './receipt-text.ts';

type ReceiptProps = {readonly state: PopupState; readonly actions: PopupActions; readonly texts: Texts};

export function ReceiptLine({state, actions, texts}: ReceiptProps) {
  const receipt = state.page?.receipt;
  const empty = receipt === undefined || receipt.items.length === 0;
  if (empty && receipt?.wall)
    return (
      <header class="receipt">
        <Notes receipt={receipt} texts={texts} />
      </header>
    );
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
        <Notes receipt={receipt} texts={texts} />
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
      <Notes receipt={receipt} texts={texts} />
    </header>
  );
}

/** What was not removed but left or answered. */
function Notes({receipt: {wall, refused}, texts}: {receipt: Receipt; texts: Texts}) {
  return (
    <>
      {wall && (
        <p class="apart" data-part="wall" role="status">
          {texts.text('wall')}
        </p>
      )}
      {refused !== undefined && (
        <p class="apart" data-part="refused" role="status">
          {refused === '' ? texts.text('refused') : texts.text('refused_by_name', refused)}
        </p>
      )}
    </>
  );
}

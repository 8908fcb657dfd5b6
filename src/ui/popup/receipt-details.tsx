/** What unfolds below the receipt: a line for each reason, what stood there, and the reader's say in it. */
import type {Receipt, Site} from '../../extension/messages.ts';
import type {MessageKey, Texts} from '../texts.ts';
import type {PopupActions} from './popup-state.ts';
import {type ReceiptDetail, receiptDetails} from './receipt-text.ts';

type DetailsProps = {
  readonly receipt: Receipt;
  readonly site: Site | undefined;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

export function ReceiptDetails({receipt, ...props}: DetailsProps) {
  return (
    <dl>
      {receiptDetails(receipt, props.texts).map(detail => (
        <div key={`${detail.line.reason} ${detail.line.language}`} data-reason={detail.line.reason}>
          <dt>{detail.label}</dt>
          <Controls detail={detail} {...props} />
          {detail.words.map(text => (
            <dd key={text} dir="auto">
              {text}
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

type ControlsProps = Omit<DetailsProps, 'receipt'> & {readonly detail: ReceiptDetail};

/** Each button says what it is about: read aloud, “Put back” alone could be anything. */
function Controls({detail: {line, label, keep, leave, putBack}, site, actions, texts}: ControlsProps) {
  const control = (part: string, key: MessageKey, act: () => void) => (
    <button type="button" class="quiet" data-part={part} aria-label={`${texts.text(key)}: ${label}`} onClick={act}>
      {texts.text(key)}
    </button>
  );
  return (
    <dd class="controls">
      {putBack
        ? control('clean-line', 'clean_again', () => actions.cleanAgain(line))
        : control('put-back-line', 'put_back', () => actions.putBack(line))}
      {leave && site && !site.private && control('leave', 'leave_here', () => actions.leaveAlone(leave, true))}
      {keep && (
        <button type="button" class="quiet" data-part="keep" onClick={() => actions.keepLanguage(keep.language)}>
          {texts.text('keep_language', keep.name)}
        </button>
      )}
    </dd>
  );
}

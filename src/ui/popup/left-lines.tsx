/** What the reader leaves alone on this site, and the way back. */
import type {Texts} from '../texts.ts';
import type {PopupActions, PopupState} from './popup-state.ts';

type LeftProps = {readonly state: PopupState; readonly actions: PopupActions; readonly texts: Texts};

export function LeftLines({state: {site, justLeft}, actions, texts}: LeftProps) {
  if (!site || site.left.length === 0) return null;
  return (
    <ul class="left" data-part="left">
      {site.left.map(kind => (
        <li key={kind}>
          <span>{texts.text('left_here', texts.text(`kind_${kind}`))}</span>
          <button
            type="button"
            class="quiet"
            data-part="leave-no-more"
            aria-label={`${texts.text('clean_again')}: ${texts.text(`kind_${kind}`)}`}
            ref={kind === justLeft ? focus : null} // the button that was pressed has gone
            onClick={({currentTarget: {ownerDocument}}) => {
              actions.leaveAlone(kind, false);
              ownerDocument.querySelector<HTMLElement>('summary, [data-part=read]')?.focus(); // this button goes
            }}
          >
            {texts.text('clean_again')}
          </button>
        </li>
      ))}
    </ul>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

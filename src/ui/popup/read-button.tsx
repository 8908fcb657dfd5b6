import type {PageState} from '../../extension/messages.ts';
import type {Texts} from '../texts.ts';
import type {PopupActions} from './popup-state.ts';

type ReadProps = {readonly page: PageState | undefined; readonly actions: PopupActions; readonly texts: Texts};

/** Opens the reading view, or closes it where it is open. Waits for the article. */
export function ReadButton({page, actions, texts}: ReadProps) {
  const open = page?.reading === true;
  return (
    <button
      type="button"
      class="read"
      data-part="read"
      disabled={!hasArticle(page)}
      onClick={() => actions.read(!open)}
    >
      {texts.text(open ? 'close_reading' : 'read')}
    </button>
  );
}

function hasArticle(page: PageState | undefined): boolean {
  return page?.analysis !== undefined && page.analysis.blocks.length > 0;
}

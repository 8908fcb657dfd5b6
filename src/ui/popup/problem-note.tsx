import type {Problem} from '../../extension/messages.ts';
import {type Texts, underscored} from '../texts.ts';
import type {PopupActions} from './popup-state.ts';

type ProblemProps = {readonly problem: Problem; readonly actions: PopupActions; readonly texts: Texts};

/** Where a second try from here can help. Elsewhere the advice says what to do on the page. */
const worthAnotherTry: readonly Problem[] = ['background-gone', 'failed', 'empty-page'];

export function ProblemNote({problem, actions, texts}: ProblemProps) {
  return (
    <div class="problem" data-part="problem" role="alert">
      <h3>{texts.text(`problem_${underscored(problem)}`)}</h3>
      <p>{texts.text(`advice_${underscored(problem)}`)}</p>
      {worthAnotherTry.includes(problem) && (
        <button type="button" class="quiet" data-part="try-again" onClick={actions.tryAgain}>
          {texts.text('try_again')}
        </button>
      )}
    </div>
  );
}

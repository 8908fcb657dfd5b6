/** The whole popup: what was removed, which article it is, the way to the reading view, the quotations. */
import type {Texts} from '../texts.ts';
import {ArticleHead} from './article-head.tsx';
import {LeftLines} from './left-lines.tsx';
import {type PopupActions, type PopupState, problemOf} from './popup-state.ts';
import {ProblemNote} from './problem-note.tsx';
import {QuotationsSection} from './quotations-section.tsx';
import {ReadButton} from './read-button.tsx';
import {ReceiptLine} from './receipt-line.tsx';
import {SiteLine} from './site-line.tsx';
import {StatusLine} from './status-line.tsx';
import {doubtText} from './status-text.ts';
import {TakeAwaySection} from './take-away-section.tsx';
import {ToldLine} from './told-line.tsx';

type AppProps = {readonly state: PopupState; readonly actions: PopupActions; readonly texts: Texts};

export function App({state, actions, texts}: AppProps) {
  const problem = problemOf(state);
  const analysis = problem === undefined ? state.page?.analysis : undefined;
  const doubt = analysis && doubtText(analysis, texts);
  return (
    <main>
      <h1 class="unseen">{texts.text('extension_name')}</h1>
      <ReceiptLine state={state} actions={actions} texts={texts} />
      {analysis && (
        <ArticleHead
          analysis={analysis}
          wall={state.page?.receipt.wall === true}
          doubted={doubt !== undefined}
          texts={texts}
        />
      )}
      {problem === undefined && <ReadButton page={state.page} actions={actions} texts={texts} />}
      {doubt && (
        <p class="note" data-part="doubt">
          {doubt}
        </p>
      )}
      {state.unsaved && (
        <p class="unsaved" data-part="unsaved" role="alert">
          {texts.text('not_saved')}
        </p>
      )}
      <LeftLines state={state} actions={actions} texts={texts} />
      <SiteLine site={state.site} actions={actions} texts={texts} />
      <ToldLine texts={texts} />
      {analysis !== undefined && <TakeAwaySection analysis={analysis} texts={texts} />}
      <section class="quotations">
        <h2 class="unseen">{texts.text('quotations_heading')}</h2>
        <StatusLine state={state} texts={texts} />
        {problem !== undefined && <ProblemNote problem={problem} actions={actions} texts={texts} />}
        {analysis && <QuotationsSection analysis={analysis} state={state} actions={actions} texts={texts} />}
      </section>
    </main>
  );
}

/** The whole popup: what was removed, the way to the reading view, the quotations by speaker, what is reported, who is silent. */
import type {Texts} from '../texts.ts';
import {groupBySpeaker} from './groups.ts';
import {LeftLines} from './left-lines.tsx';
import {PeopleSections} from './people-sections.tsx';
import {type PopupActions, type PopupState, problemOf} from './popup-state.ts';
import {ProblemNote} from './problem-note.tsx';
import {ReadButton} from './read-button.tsx';
import {ReceiptLine} from './receipt-line.tsx';
import {ReportedSection} from './reported-section.tsx';
import {SiteLine} from './site-line.tsx';
import {SpeakerGroup} from './speaker-group.tsx';
import {StatusLine} from './status-line.tsx';
import {doubtText, noteText} from './status-text.ts';

type AppProps = {readonly state: PopupState; readonly actions: PopupActions; readonly texts: Texts};

export function App({state, actions, texts}: AppProps) {
  const problem = problemOf(state);
  const analysis = problem === undefined ? state.page?.analysis : undefined;
  const note = analysis && noteText(analysis, texts);
  const doubt = analysis && doubtText(analysis, texts);
  return (
    <main>
      <h1 class="unseen">{texts.text('extension_name')}</h1>
      <ReceiptLine state={state} actions={actions} texts={texts} />
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
      <section class="quotations">
        <h2 class="unseen">{texts.text('quotations_heading')}</h2>
        <StatusLine state={state} texts={texts} />
        {note && (
          <p class="note" data-part="note">
            {note}
          </p>
        )}
        {problem !== undefined && <ProblemNote problem={problem} actions={actions} texts={texts} />}
        {analysis !== undefined &&
          groupBySpeaker(analysis).map(group => (
            <SpeakerGroup
              key={group.speaker?.id ?? group.state}
              group={group}
              analysis={analysis}
              state={state}
              actions={actions}
              texts={texts}
            />
          ))}
        {analysis !== undefined && (
          <ReportedSection analysis={analysis} state={state} actions={actions} texts={texts} />
        )}
        {analysis !== undefined && <PeopleSections analysis={analysis} state={state} actions={actions} texts={texts} />}
      </section>
    </main>
  );
}

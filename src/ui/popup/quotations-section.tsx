import {useMemo, useRef, useState} from 'preact/hooks';
import type {Analysis, Correction} from '../../core/types.ts';
import type {Texts} from '../texts.ts';
import {everything, filtered, isFiltering} from './filter.ts';
import {FilterTools} from './filter-tools.tsx';
import {groupBySpeaker} from './groups.ts';
import {PeopleSections} from './people-sections.tsx';
import type {PopupActions, PopupState} from './popup-state.ts';
import {ReportedSection} from './reported-section.tsx';
import {type Shown, shownQuotations, shownReports} from './shown.ts';
import {SpeakerGroup} from './speaker-group.tsx';
import {correctionText, noteText} from './status-text.ts';
import {VoicesSection} from './voices-section.tsx';

type SectionProps = {
  readonly analysis: Analysis;
  readonly state: PopupState;
  readonly actions: PopupActions;
  readonly texts: Texts;
};

/** Fewer are seen at a glance. */
const worthTools = 8;
/** More take time to lay out, and nobody sees them all at once. */
const most = 60;

/** The quotations by speaker, with what finds one among many; below them what is reported, and who is silent. */
export function QuotationsSection({analysis, state, actions, texts}: SectionProps) {
  const [filter, setFilter] = useState(everything);
  const section = useRef<HTMLDivElement>(null);
  const {corrections} = state;
  const all = useMemo(() => shownQuotations(analysis, corrections), [analysis, corrections]);
  const found = useMemo(() => filtered(all, filter), [all, filter]);
  const reports = useMemo(() => shownReports(analysis), [analysis]);
  const foundReports = useMemo(() => filtered(reports, filter), [reports, filter]);
  const note = noteText(analysis, texts);

  /** The card may move to another speaker, or what was pressed may go: the focus follows it, or goes on to the next one to check. */
  const choose = (shown: Shown, correction: Correction | undefined) => {
    const focused = shown.state === 'check' ? besides(found, shown) : shown;
    actions.correct(shown.quotation.id, correction);
    const card = section.current?.querySelector<HTMLElement>(
      `[data-part="quotation"][data-id="${focused.quotation.id}"]`,
    );
    (card ?? section.current?.querySelector('input'))?.focus();
  };

  return (
    <div ref={section} class={all.length > most ? 'many' : undefined}>
      <p class="unseen" role="status" data-part="told">
        {correctionText(state, texts)}
      </p>
      {note && (
        <p class="note" data-part="note">
          {note}
        </p>
      )}
      {Math.max(all.length, reports.length) >= worthTools && (
        <FilterTools
          quotations={{all, found}}
          reports={{all: reports, found: foundReports}}
          filter={filter}
          choose={setFilter}
          texts={texts}
        />
      )}
      {state.unkept && (
        <p class="note" data-part="unkept">
          {texts.text('correction_private')}
        </p>
      )}
      {groupBySpeaker(found).map(group => (
        <SpeakerGroup
          key={group.voice?.name ?? group.state}
          group={group}
          analysis={analysis}
          state={state}
          actions={actions}
          choose={choose}
          texts={texts}
        />
      ))}
      <VoicesSection groups={groupBySpeaker(all)} language={analysis.language} texts={texts} />
      <ReportedSection
        reports={foundReports}
        unfolded={isFiltering(filter)}
        analysis={analysis}
        state={state}
        actions={actions}
        texts={texts}
      />
      <PeopleSections analysis={analysis} state={state} actions={actions} texts={texts} />
    </div>
  );
}

/** The next one to check, or the one before; itself where it is the last. */
function besides(all: readonly Shown[], one: Shown): Shown {
  const toCheck = all.filter(({state}) => state === 'check');
  const at = toCheck.indexOf(one);
  return toCheck[at + 1] ?? toCheck[at - 1] ?? one;
}

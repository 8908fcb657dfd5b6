import {useId, useState} from 'preact/hooks';
import type {MessageKey, Texts} from '../texts.ts';
import {choicesIn, everything, type Filter, isFiltering} from './filter.ts';
import type {Shown} from './shown.ts';

/** `found`: what the filter lets through. */
type Searched = {readonly all: readonly Shown[]; readonly found: readonly Shown[]};

type ToolsProps = {
  readonly quotations: Searched;
  /** What is reported, not verbatim. */
  readonly reports: Searched;
  readonly filter: Filter;
  readonly choose: (filter: Filter) => void;
  readonly texts: Texts;
};

/** Search, and three lists behind a button. */
export function FilterTools({quotations, reports, filter, choose, texts}: ToolsProps) {
  const [open, setOpen] = useState(false);
  const lists = useId();
  const chosen = choicesIn(filter);
  return (
    <search class="tools" data-part="tools">
      <div class="row">
        <input
          type="search"
          data-part="search"
          aria-label={texts.text('search_label')}
          placeholder={texts.text('search_hint')}
          value={filter.query}
          onInput={({currentTarget}) => choose({...filter, query: currentTarget.value})}
        />
        <button
          type="button"
          class="quiet"
          data-part="filter"
          aria-expanded={open}
          aria-controls={lists}
          onClick={() => setOpen(!open)}
        >
          {chosen === 0 ? texts.text('filter_button') : texts.count('count_filters', chosen)}
        </button>
      </div>
      <div id={lists} class="lists" hidden={!open}>
        <Lists all={[...quotations.all, ...reports.all]} filter={filter} choose={choose} texts={texts} />
      </div>
      <div class="row matching">
        <p role="status" data-part="matching">
          {isFiltering(filter) ? matchingText(quotations, reports, texts) : ''}
        </p>
        {isFiltering(filter) && (
          <button
            type="button"
            class="plain"
            data-part="filter-clear"
            onClick={({currentTarget}) => {
              currentTarget.closest('search')?.querySelector('input')?.focus(); // this button goes
              choose(everything);
            }}
          >
            {texts.text('filter_clear')}
          </button>
        )}
      </div>
    </search>
  );
}

function matchingText({all, found}: Searched, reports: Searched, texts: Texts): string {
  const quotations =
    found.length === 0
      ? texts.text('filter_nothing')
      : texts.count('count_matching', all.length, texts.number(found.length));
  return reports.found.length === 0 ? quotations : texts.count('count_reported', reports.found.length, quotations);
}

type ListsProps = Pick<ToolsProps, 'filter' | 'choose' | 'texts'> & {readonly all: readonly Shown[]};

function Lists({all, filter, choose, texts}: ListsProps) {
  const speakers = [...new Set(all.flatMap(({state, voice}) => (state === 'stated' && voice ? [voice.name] : [])))];
  const list = (
    part: keyof Filter,
    label: MessageKey,
    options: readonly (readonly [value: string, text: string])[],
  ) => (
    <label>
      <span>{texts.text(label)}</span>
      <select
        data-part={`filter-${part}`}
        value={filter[part]}
        onChange={({currentTarget}) => choose({...filter, [part]: currentTarget.value})}
      >
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      {list('speaker', 'filter_speaker', [
        ['', texts.text('filter_speaker_all')],
        ...speakers.map(name => [name, name] as const),
      ])}
      {list('kind', 'filter_kind', [
        ['', texts.text('filter_kind_all')],
        ['direct', texts.text('kind_direct')],
        ['mixed', texts.text('kind_mixed')],
      ])}
      {list('naming', 'filter_naming', [
        ['', texts.text('filter_naming_all')],
        ['named', texts.text('filter_named')],
        ['unnamed', texts.text('filter_unnamed')],
      ])}
    </>
  );
}

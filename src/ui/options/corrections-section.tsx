import {useRef, useState} from 'preact/hooks';
import {type CorrectedDay, daysKept} from '../../extension/corrections.ts';
import type {StoredCorrections} from '../../extension/stored-corrections.ts';
import type {Texts} from '../texts.ts';

type CorrectionsProps = {
  readonly days: readonly CorrectedDay[];
  readonly stored: Pick<StoredCorrections, 'keep' | 'erase'>;
  readonly texts: Texts;
};

/** What the reader said of speakers: nothing of it can be read here, so it is listed by the day it was made. */
export function CorrectionsSection({days, stored, texts}: CorrectionsProps) {
  const [erased, setErased] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const erase = async (day?: number) => {
    await stored.erase(day);
    setErased(true);
    heading.current?.focus(); // the button that was pressed goes
  };
  return (
    <section data-part="corrections">
      <h2 ref={heading} tabIndex={-1}>
        {texts.text('corrections_heading')}
      </h2>
      <p>{texts.text('corrections_note')}</p>
      <p role="status" data-part="erased">
        {erased && texts.text('corrections_erased')}
      </p>
      {days.length === 0 && <p>{texts.text('corrections_none')}</p>}
      {days.length > 0 && (
        <>
          <ul class="rows">
            {days.map(one => (
              <Row key={one.day} one={one} keep={stored.keep} erase={erase} texts={texts} />
            ))}
          </ul>
          <button type="button" class="quiet" data-part="erase-all" onClick={() => erase()}>
            {texts.text('corrections_erase_all')}
          </button>
        </>
      )}
    </section>
  );
}

type RowProps = {
  readonly one: CorrectedDay;
  readonly keep: StoredCorrections['keep'];
  readonly erase: (day: number) => Promise<void>;
  readonly texts: Texts;
};

function Row({one: {day, count, kept}, keep, erase, texts}: RowProps) {
  const made = dateOf(day, texts);
  const keeping = texts.text(kept ? 'corrections_keep_not' : 'corrections_keep');
  const erasing = texts.text('corrections_erase');
  return (
    <li data-day={day} data-kept={kept}>
      <span class="name">
        {made}
        <small>
          {texts.count('count_corrections', count)},{' '}
          {kept ? texts.text('corrections_kept') : texts.text('corrections_until', dateOf(day + daysKept, texts))}
        </small>
      </span>
      <span class="controls">
        <button
          type="button"
          class="quiet"
          data-part="keep"
          aria-label={`${keeping}: ${made}`}
          onClick={() => void keep(day, !kept)}
        >
          {keeping}
        </button>
        <button
          type="button"
          class="quiet"
          data-part="erase"
          aria-label={`${erasing}: ${made}`}
          onClick={() => void erase(day)}
        >
          {erasing}
        </button>
      </span>
    </li>
  );
}

function dateOf(day: number, texts: Texts): string {
  return texts.day(new Date(day * 86_400_000).toISOString()) ?? '';
}

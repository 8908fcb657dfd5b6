import {useState} from 'preact/hooks';
import {newSettings} from '../../extension/settings.ts';
import {everyPage} from '../../extension/sites.ts';
import type {SectionProps} from './section-props.ts';
import {fileName, settingsFile, settingsOfFile} from './settings-file.ts';

/** `stored`: bytes that the extension keeps on this computer. */
type StorageProps = SectionProps & {readonly stored: number};

/** What is stored and how much; out to a file, in from one, and back to the beginning. */
export function StorageSection({state: {settings}, actions, stored, texts}: StorageProps) {
  const [misfit, setMisfit] = useState(false);
  const [asking, setAsking] = useState(false);

  const take = async (file: File | undefined) => {
    const imported = file && settingsOfFile(await file.text());
    setMisfit(file !== undefined && imported === undefined);
    if (imported) await actions.choose(() => imported);
  };
  const reset = async () => {
    setAsking(false);
    for (const wish of [...settings.sites, everyPage]) await actions.leave(wish);
    await actions.choose(() => newSettings);
  };

  return (
    <section data-part="storage">
      <h2>{texts.text('storage_heading')}</h2>
      <p data-part="stored">{texts.count('storage_bytes', stored)}</p>
      <div class="controls">
        <a
          class="quiet"
          data-part="export"
          download={fileName}
          href={`data:application/json,${encodeURIComponent(settingsFile(settings))}`}
        >
          {texts.text('storage_export')}
        </a>
        <label class="quiet file">
          {texts.text('storage_import')}
          <input
            type="file"
            class="unseen"
            accept=".json,application/json"
            onChange={event => {
              const input = event.currentTarget;
              void take(input.files?.[0]).finally(() => {
                input.value = ''; // so that the same file can be taken again
              });
            }}
          />
        </label>
        {!asking && (
          <button type="button" class="quiet" data-part="reset" onClick={() => setAsking(true)}>
            {texts.text('storage_reset')}
          </button>
        )}
      </div>
      {misfit && (
        <p class="doubt" role="alert" data-part="misfit">
          {texts.text('storage_misfit')}
        </p>
      )}
      {asking && (
        <div role="alertdialog" aria-labelledby="reset-question" data-part="reset-question">
          <p id="reset-question">{texts.text('storage_reset_question')}</p>
          <div class="controls">
            <button type="button" class="quiet" data-part="reset-now" onClick={reset}>
              {texts.text('storage_reset_now')}
            </button>
            <button type="button" class="quiet" data-part="reset-not" ref={focus} onClick={() => setAsking(false)}>
              {texts.text('storage_reset_not')}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

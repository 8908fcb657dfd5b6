import {useContext, useId, useRef, useState} from 'preact/hooks';
import {givenSpeaker} from '../../core/cite/given-speaker.ts';
import type {AnalysedQuotation, Analysis} from '../../core/types.ts';
import {type CopyForm, copyForms} from '../../extension/settings.ts';
import type {Texts} from '../texts.ts';
import {TakingAwayContext} from './taking-away.ts';
import {toldText} from './told-line.tsx';

type MenuProps = {readonly quotation: AnalysedQuotation; readonly analysis: Analysis; readonly texts: Texts};

/** A press copies in the form that was used last; what unfolds has all forms, that one first. Escape folds it again. */
export function CopyMenu({quotation, analysis, texts}: MenuProps) {
  const taking = useContext(TakingAwayContext);
  const [open, setOpen] = useState(false);
  const forms = useId();
  const opener = useRef<HTMLButtonElement>(null);
  if (!taking) return null;
  const {id} = quotation;
  const told = taking.told && 'quotation' in taking.told && taking.told.quotation === id ? taking.told : undefined;
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  const fold = (event: KeyboardEvent) => {
    if (!open || event.key !== 'Escape') return;
    event.preventDefault(); // the popup itself stays
    event.stopPropagation();
    close();
  };
  const copy = (form: CopyForm) => {
    if (open) close();
    void taking.copy(id, form);
  };
  const ordered = [taking.form, ...copyForms.filter(form => form !== taking.form)];
  return (
    <div class="copy" data-part="copy-menu">
      <button type="button" class="quiet" data-part="copy" onKeyDown={fold} onClick={() => copy(taking.form)}>
        {texts.text('copy_in_form', nameOf(taking.form, texts))}
      </button>
      <button
        ref={opener}
        type="button"
        class="quiet unfold"
        data-part="copy-forms"
        aria-expanded={open}
        aria-controls={forms}
        aria-label={texts.text('copy_forms')}
        title={texts.text('copy_forms')}
        onKeyDown={fold}
        onClick={() => setOpen(!open)}
      />
      {told && (
        <span class="told" data-part="copied">
          {toldText(told, texts)}
        </span>
      )}
      <div id={forms} class="forms" hidden={!open}>
        {open &&
          ordered.map((form, at) => (
            <button
              key={form}
              type="button"
              class="quiet"
              data-part="copy-form"
              data-form={form}
              ref={at === 0 ? focus : null}
              onKeyDown={fold}
              onClick={() => copy(form)}
            >
              {nameOf(form, texts)}
            </button>
          ))}
        {open && givenSpeaker(quotation, analysis, taking.corrections).speaker === null && (
          <p data-part="unchecked">{texts.text('copy_unchecked')}</p>
        )}
      </div>
    </div>
  );
}

/** Names of styles are the same in every language. */
function nameOf(form: CopyForm, texts: Texts): string {
  const names = {sentence: texts.text('copy_sentence'), apa: 'APA', mla: 'MLA', markdown: 'Markdown'};
  return names[form];
}

function focus(element: HTMLElement | null): void {
  element?.focus();
}

import type {Texts} from '../texts.ts';

export type Shortcut = {readonly description: string; readonly keys: string};

type ShortcutsProps = {readonly shortcuts: readonly Shortcut[]; readonly change: () => void; readonly texts: Texts};

export function ShortcutsSection({shortcuts, change, texts}: ShortcutsProps) {
  return (
    <section data-part="shortcuts">
      <h2>{texts.text('shortcuts_heading')}</h2>
      <ul class="rows">
        {shortcuts.map(({description, keys}) => (
          <li key={description}>
            <span class="name">{description}</span>
            {keys === '' ? <small>{texts.text('shortcuts_none')}</small> : <kbd dir="ltr">{keys}</kbd>}
          </li>
        ))}
      </ul>
      <button type="button" class="quiet" data-part="change-shortcuts" onClick={change}>
        {texts.text('shortcuts_change')}
      </button>
    </section>
  );
}

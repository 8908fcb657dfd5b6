/** All that the reader can choose. */

import type {CorrectedDay} from '../../extension/corrections.ts';
import type {StoredCorrections} from '../../extension/stored-corrections.ts';
import {AppearanceSection} from './appearance-section.tsx';
import {CorrectionsSection} from './corrections-section.tsx';
import {KindsSection} from './kinds-section.tsx';
import {LanguagesSection} from './languages-section.tsx';
import {LeftSection} from './left-section.tsx';
import type {SectionProps} from './section-props.ts';
import {type Shortcut, ShortcutsSection} from './shortcuts-section.tsx';
import {SitesSection} from './sites-section.tsx';
import {StorageSection} from './storage-section.tsx';
import {WhenChoice} from './when-choice.tsx';

export type OptionsProps = SectionProps & {
  readonly shortcuts: readonly Shortcut[];
  readonly changeShortcuts: () => void;
  readonly stored: number;
  readonly corrected: readonly CorrectedDay[];
  readonly corrections: Pick<StoredCorrections, 'keep' | 'erase'>;
};

export function OptionsPage({shortcuts, changeShortcuts, stored, corrected, corrections, ...props}: OptionsProps) {
  const {state, texts} = props;
  return (
    <main>
      <h1>{texts.text('options_title')}</h1>
      {state.unsaved && (
        <p class="doubt" role="alert" data-part="unsaved">
          {texts.text('not_saved')}
        </p>
      )}
      {state.unread && (
        <p class="doubt" role="alert" data-part="unread">
          {texts.text('not_read')}
        </p>
      )}
      <section>
        <WhenChoice {...props} />
      </section>
      <SitesSection {...props} />
      <KindsSection {...props} />
      <LeftSection {...props} />
      <LanguagesSection {...props} />
      <AppearanceSection {...props} />
      <ShortcutsSection shortcuts={shortcuts} change={changeShortcuts} texts={texts} />
      <CorrectionsSection days={corrected} stored={corrections} texts={texts} />
      <StorageSection {...props} stored={stored} />
    </main>
  );
}

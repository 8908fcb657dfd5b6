import type {SettingsActions, SettingsState} from '../settings-session.ts';
import type {Texts} from '../texts.ts';

export type SectionProps = {
  readonly state: SettingsState;
  readonly actions: SettingsActions;
  readonly texts: Texts;
};

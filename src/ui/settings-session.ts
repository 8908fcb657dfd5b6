/** What happens in a page where the reader chooses: load, change, ask for access, follow what others change. */
import {newSettings, type Settings} from '../extension/settings.ts';
import {withoutSite, withSite} from '../extension/sites.ts';

export type SettingsState = {
  readonly settings: Settings;
  /** Origins that the browser granted. */
  readonly granted: readonly string[];
  /** A wish that the browser's question was answered to with no. */
  readonly refused: string | undefined;
  /** The last choice could not be stored. */
  readonly unsaved: boolean;
  /** The settings could not be read: others are shown. */
  readonly unread: boolean;
};

export type SettingsDoors = {
  load(): Promise<Settings>;
  change(change: (settings: Settings) => Settings): Promise<Settings>;
  granted(): Promise<readonly string[]>;
  /** Calls the browser before it returns. */
  askAccess(wish: string): Promise<boolean>;
  /** `kept`: hosts whose access stays. */
  giveBackAccess(wish: string, kept: readonly string[]): Promise<void>;
};

export type SettingsActions = {
  choose(change: (settings: Settings) => Settings): Promise<void>;
  /** A host, or every page; in the reader's own click. */
  allow(wish: string): Promise<void>;
  leave(wish: string): Promise<void>;
};

export type SettingsSession = {
  readonly actions: SettingsActions;
  /** Settings or access changed, here or elsewhere. */
  refresh(): Promise<void>;
};

export const unknownSettings: SettingsState = {
  settings: newSettings,
  granted: [],
  refused: undefined,
  unsaved: false,
  unread: false,
};

export function settingsSession(doors: SettingsDoors, show: (state: SettingsState) => void): SettingsSession {
  let state = unknownSettings;
  const set = (change: Partial<SettingsState>) => {
    state = {...state, ...change};
    show(state);
  };

  const refresh = async () => {
    const [settings, granted] = await Promise.all([doors.load().catch(() => undefined), doors.granted()]);
    set({settings: settings ?? state.settings, granted, unread: settings === undefined});
  };

  const choose = async (change: (settings: Settings) => Settings) => {
    try {
      set({settings: await doors.change(change), unsaved: false});
    } catch {
      set({unsaved: true});
    }
  };

  const allow = async (wish: string) => {
    const given = await doors.askAccess(wish);
    set({refused: given ? undefined : wish});
    if (given) await choose(settings => withSite(settings, wish));
    await refresh();
  };

  const leave = async (wish: string) => {
    await choose(settings => withoutSite(settings, wish));
    if (!state.unsaved) await doors.giveBackAccess(wish, state.settings.sites);
    await refresh();
  };

  return {actions: {choose, allow, leave}, refresh};
}

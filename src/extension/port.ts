/** How the scripts in a page speak, without the polyfill: both browsers know promises here, only the global's name differs. */
import {askAgain} from './ask-again.ts';
import {
  type Asked,
  answer,
  type BackgroundProtocol,
  type PageProtocol,
  type PageState,
  type Request,
  type Result,
} from './messages.ts';
import {isOwnPage, type Sender} from './sender.ts';

type Listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => boolean;
type Changes = Readonly<Record<string, {readonly newValue?: unknown}>>;
type ChangeListener = (changes: Changes, area: string) => void;
type Api = {
  runtime: {
    id?: string;
    getURL(path: string): string;
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {addListener(listener: Listener): void; removeListener(listener: Listener): void};
    onConnect: {addListener(listener: () => void): void};
  };
  storage: {
    local: {
      get(key: string): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
    };
    onChanged: {addListener(listener: ChangeListener): void; removeListener(listener: ChangeListener): void};
  };
  i18n: {
    getMessage(key: string, substitutions?: string[]): string;
    detectLanguage(text: string): Promise<{languages: {language: string; percentage: number}[]}>;
  };
};

const globals = globalThis as unknown as {browser?: Api; chrome?: Api};

/** The browser's extension API; undefined members mean that the extension has gone (updated, removed). */
export const api: Partial<Api> = globals.browser ?? globals.chrome ?? {};

/** The extension was updated, reloaded, disabled or removed, and this script is what it left behind. */
export function isCutOff(): boolean {
  return api.runtime?.id === undefined;
}

export function askBackground<K extends keyof BackgroundProtocol>(
  name: K,
  ...args: Asked<BackgroundProtocol, K>['args']
): Promise<Result<Asked<BackgroundProtocol, K>['answer']>> {
  const request: Request = {to: 'background', name, args};
  return askAgain(() => api.runtime?.sendMessage(request));
}

export function listen(handlers: PageProtocol): void {
  api.runtime?.onMessage.addListener((message, sender, respond) => {
    const reply = isFromOwnPage(sender) ? answer('page', handlers, message) : undefined;
    if (!reply) return false;
    reply.then(respond, () => respond(undefined));
    return true;
  });
  api.runtime?.onConnect.addListener(() => {}); // a connection that is taken ends with the document, which tells the popup
}

/** Answers what is put to the page with the state that there will be, and from then on leaves answering to others. */
export function answerUntil(state: () => Promise<PageState>): void {
  const listener: Listener = (message, sender, respond) => {
    if (!isFromOwnPage(sender) || (message as Request | undefined)?.to !== 'page') return false;
    state()
      .then(
        value => respond({ok: true, value}),
        () => respond(undefined),
      )
      .finally(() => api.runtime?.onMessage.removeListener(listener));
    return true;
  };
  api.runtime?.onMessage.addListener(listener);
}

/** A page is asked by the background and the popup, never by another page. */
function isFromOwnPage(sender: Sender): boolean {
  return api.runtime !== undefined && isOwnPage(sender, api.runtime);
}

/** Tell whoever listens; nobody may, and the extension itself may be gone. */
export async function tell(state: PageState): Promise<void> {
  try {
    await api.runtime?.sendMessage({to: 'everyone', state});
  } catch {
    // The page stays as it is.
  }
}

/** A text in the interface's language; of one that the extension took with it, what there is to fill in. */
export function textFor(key: string, substitutions: readonly string[] = []): string {
  const known = isCutOff() ? undefined : api.i18n?.getMessage(key, [...substitutions]);
  return known ?? substitutions.join(' / ');
}

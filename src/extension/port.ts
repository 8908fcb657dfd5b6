/** How the scripts in a page speak, without the polyfill: both browsers know promises here, only the global's name differs. */
import {
  type Asked,
  answer,
  type BackgroundProtocol,
  type PageProtocol,
  type PageState,
  type Request,
  type Result,
} from './messages.ts';

type Listener = (message: unknown, sender: unknown, respond: (answer: unknown) => void) => boolean;
type Changes = Readonly<Record<string, {readonly newValue?: unknown}>>;
type ChangeListener = (changes: Changes, area: string) => void;
type Api = {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    onMessage: {addListener(listener: Listener): void; removeListener(listener: Listener): void};
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

/** How often a question is asked again when the background died over it: its death loses the answer, not the question. */
const attempts = 3;

export async function askBackground<K extends keyof BackgroundProtocol>(
  name: K,
  ...args: Asked<BackgroundProtocol, K>['args']
): Promise<Result<Asked<BackgroundProtocol, K>['answer']>> {
  const request: Request = {to: 'background', name, args};
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      const result = await api.runtime?.sendMessage(request);
      if (result !== undefined && result !== null) return result as Result<Asked<BackgroundProtocol, K>['answer']>;
    } catch {
      // The worker was killed, or the extension is gone; asking wakes the one and fails at the other.
    }
  }
  return {ok: false, error: 'background-gone'};
}

export function listen(handlers: PageProtocol): void {
  api.runtime?.onMessage.addListener((message, _sender, respond) => {
    const reply = answer('page', handlers, message);
    if (!reply) return false;
    reply.then(respond, () => respond(undefined));
    return true;
  });
}

/** Answers what is put to the page with the state that there will be, and from then on leaves answering to others. */
export function answerUntil(state: () => Promise<PageState>): void {
  const listener: Listener = (message, _sender, respond) => {
    if ((message as Request | undefined)?.to !== 'page') return false;
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

/** Tell whoever listens; nobody may, and the extension itself may be gone. */
export async function tell(state: PageState): Promise<void> {
  try {
    await api.runtime?.sendMessage({to: 'everyone', state});
  } catch {
    // The page stays as it is.
  }
}

/** A text in the interface's language. */
export function textFor(key: string, substitutions: readonly string[] = []): string {
  return api.i18n?.getMessage(key, [...substitutions]) ?? '';
}

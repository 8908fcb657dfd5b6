/** The only file that knows autoconsent's engine. */
import AutoConsent, {type AutoConsentCMPRule, type Config, type ContentScriptMessage} from '@duckduckgo/autoconsent';
import type {ConsentRule} from './consent-rules.ts';

/** Nothing is hidden by it, nothing accepted; where no rule fits, a button that says "reject" is pressed, and no other. */
const config: Partial<Config> = {
  autoAction: 'optOut',
  enablePrehide: false,
  enableCosmeticRules: false,
  heuristicMode: 'reject',
  detectRetries: 2,
  logs: {
    lifecycle: false,
    rulesteps: false,
    detectionsteps: false,
    evals: false,
    errors: false,
    messages: false,
    waits: false,
  },
};

/** From an answer until it can be seen that it was taken, ms. */
const settling = 1000;

/** It starts when it is told to, tells when it has answered, and never opts in. */
class Refusal extends AutoConsent {
  answered: Promise<boolean> | undefined;
  override start(): void {}
  override handlePopup(platform: NonNullable<AutoConsent['foundCmp']>): Promise<boolean> {
    this.answered = super.handlePopup(platform);
    return this.answered;
  }
  override doOptIn(): Promise<boolean> {
    return Promise.resolve(false);
  }
}

/**
 * Answers this frame's consent notice with no. The answer is the platform's name, empty for one without a name; undefined
 * where nothing was answered, or the site shows that the answer was not taken.
 * `evaluate`: runs one of autoconsent's own snippets, by its name, among the page's scripts.
 */
export async function refuse(
  rules: readonly ConsentRule[],
  evaluate: (snippet: string) => Promise<boolean>,
): Promise<string | undefined> {
  const refusal: Refusal = new Refusal(async message => void (await heard(message)));
  const heard = async (message: ContentScriptMessage) => {
    if (message.type !== 'eval') return;
    const result = message.snippetId !== undefined && (await evaluate(message.snippetId));
    await refusal.receiveMessageCallback({type: 'evalResp', id: message.id, result});
  };
  refusal.initialize(config, {autoconsent: rules as readonly AutoConsentCMPRule[] as AutoConsentCMPRule[]});
  await refusal._start(); // does not wait for the answer itself
  const done = await refusal.answered;
  const platform = refusal.foundCmp;
  if (!done || !platform || platform.isIntermediate) return undefined;
  await refusal.domActions.wait(settling);
  if (platform.hasSelfTest && !(await refusal.doSelfTest())) return undefined;
  return /^(auto_|HEURISTIC)/.test(platform.name) ? '' : platform.name;
}

/**
 * Answers a consent notice with no. Brought only where the reader chose that, a consent notice was hidden and access to the
 * site was granted; into each of its frames, for a notice may stand in one.
 */
import {answeringMark} from './answering.ts';
import {askBackground} from './port.ts';
import {refuse} from './refuse.ts';
import {world} from './world.ts';

/** The longest that what is hidden is laid out for it, ms. */
const patience = 10_000;

const here = world();
if (!here.answering) {
  here.answering = true;
  void answer();
}

async function answer(): Promise<void> {
  const rules = await askBackground('consentRules');
  if (!rules.ok) return;
  const mark = here.token === undefined ? undefined : answeringMark(here.token);
  const hide = () => mark && document.documentElement.removeAttribute(mark);
  if (mark) document.documentElement.setAttribute(mark, '');
  setTimeout(hide, patience);
  const platform = await refuse(rules.value, async snippet => {
    const answered = await askBackground('consentSnippet', snippet);
    return answered.ok && answered.value;
  }).finally(hide);
  if (platform !== undefined) await askBackground('refused', platform);
}

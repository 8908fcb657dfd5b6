/** Bulgarian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'блокер|блокир реклам|блокиране на реклам|адблок'.split('|'),
  demand: /* @__PURE__ */ 'изключ|деактив|открит|засеч|разреш|спрете'.split('|'),
} satisfies NagWords;

/** Serbian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'блокатор|блокер'.split('|'),
  demand: /* @__PURE__ */ 'искључ|онемогућ|откривен|дозвол'.split('|'),
} satisfies NagWords;

/** Albanian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'bllokues'.split('|'),
  demand: /* @__PURE__ */ 'çaktivizo|zbulua|lejo|përdor'.split('|'),
} satisfies NagWords;

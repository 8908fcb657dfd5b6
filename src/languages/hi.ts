/** Hindi: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'विज्ञापन अवरोधक|एड ब्लॉक|ऐड ब्लॉक|विज्ञापन ब्लॉक'.split('|'),
  demand: /* @__PURE__ */ 'बंद कर|अक्षम|निष्क्रिय|पता चला|अनुमति|हटा'.split('|'),
} satisfies NagWords;

/** Hebrew: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: /* @__PURE__ */ 'חוסם פרסומ|חוסם הפרסומ|חוסם מודע|חוסמי פרסומ'.split('|'),
  demand: /* @__PURE__ */ 'כבה|כבו|לכבות|השבת|להשבית|נטרל|לנטרל|זוהה|זיהינו|אפשר|הפסק'.split('|'),
} satisfies NagWords;

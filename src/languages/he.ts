/** Hebrew: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: ['חוסם פרסומ', 'חוסם הפרסומ', 'חוסם מודע', 'חוסמי פרסומ'],
  demand: ['כבה', 'כבו', 'לכבות', 'השבת', 'להשבית', 'נטרל', 'לנטרל', 'זוהה', 'זיהינו', 'אפשר', 'הפסק'],
} satisfies NagWords;

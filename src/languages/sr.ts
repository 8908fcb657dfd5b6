/** Serbian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: ['блокатор', 'блокер'],
  demand: ['искључ', 'онемогућ', 'откривен', 'дозвол'],
} satisfies NagWords;

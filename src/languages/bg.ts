/** Bulgarian: what the parts of Plainquote need to know of it. Data only; one export a purpose. */
import type {NagWords} from '../core/types.ts';

// Not checked by a native speaker.
export const nag = {
  adBlock: ['блокер', 'блокир реклам', 'блокиране на реклам', 'адблок'],
  demand: ['изключ', 'деактив', 'открит', 'засеч', 'разреш', 'спрете'],
} satisfies NagWords;

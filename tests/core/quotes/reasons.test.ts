import {expect, test} from 'vitest';
import {reasonInWords} from '../../../src/core/quotes/reasons.ts';

test.each([
  [reasonInWords('no-speaker-in-text'), 'The text does not say who said it.'],
  [
    reasonInWords('cue-beside-name', {cue: 'said', mention: 'Doe'}),
    'The speaker and a verb of speech stand right beside it: “said”, “Doe”.',
  ],
  [reasonInWords('introduced-before', {cue: 'said'}), reasonInWords('introduced-before')],
])('%s', (reason, expected) => expect(reason).toBe(expected));

/** The parts of the quotation engine, bundled as they ship. */
import {loaded} from '../bundled.mjs';

const parts = [
  'read-scene',
  'run-form',
  'candidates',
  'around-features',
  'features',
  'scare-quotes',
  'antecedents',
  'pronoun-features',
  'pronouns',
  'weights',
  'model',
  'attribute',
  'indirect-cues',
  'indirect-edges',
  'indirect-features',
  'indirect',
  'indirect-attribution',
];
const entry = `
  ${parts.map(name => `export * from './src/core/quotes/${name}.ts';`).join('\n')}
  export {plainBlocks} from './src/core/text/plain-blocks.ts';
  export {quoteWords} from './src/languages/quote-words.ts';
`;

/** @returns {Promise<import('./types.ts').Engine>} */
export const loadEngine = () => loaded(entry);

/** What the scripts use of the quotation engine, as `engine.mjs` bundles it. */
import type * as antecedents from '../../src/core/quotes/antecedents.ts';
import type * as aroundFeatures from '../../src/core/quotes/around-features.ts';
import type * as attribute from '../../src/core/quotes/attribute.ts';
import type * as candidates from '../../src/core/quotes/candidates.ts';
import type * as features from '../../src/core/quotes/features.ts';
import type * as indirect from '../../src/core/quotes/indirect.ts';
import type * as indirectAttribution from '../../src/core/quotes/indirect-attribution.ts';
import type * as indirectCues from '../../src/core/quotes/indirect-cues.ts';
import type * as indirectEdges from '../../src/core/quotes/indirect-edges.ts';
import type * as indirectFeatures from '../../src/core/quotes/indirect-features.ts';
import type * as model from '../../src/core/quotes/model.ts';
import type * as pronounFeatures from '../../src/core/quotes/pronoun-features.ts';
import type * as pronouns from '../../src/core/quotes/pronouns.ts';
import type * as readScene from '../../src/core/quotes/read-scene.ts';
import type * as runForm from '../../src/core/quotes/run-form.ts';
import type * as scareQuotes from '../../src/core/quotes/scare-quotes.ts';
import type * as weights from '../../src/core/quotes/weights.ts';
import type {plainBlocks} from '../../src/core/text/plain-blocks.ts';
import type {quoteWords} from '../../src/languages/quote-words.ts';

export type {Candidate} from '../../src/core/quotes/candidates.ts';
export type {Report} from '../../src/core/quotes/indirect-cues.ts';
export type {Scene} from '../../src/core/quotes/scene.ts';

export type Engine = typeof antecedents &
  typeof pronounFeatures &
  typeof aroundFeatures &
  typeof attribute &
  typeof candidates &
  typeof features &
  typeof indirect &
  typeof indirectAttribution &
  typeof indirectCues &
  typeof indirectEdges &
  typeof indirectFeatures &
  typeof model &
  typeof pronouns &
  typeof readScene &
  typeof runForm &
  typeof scareQuotes &
  typeof weights & {
    readonly plainBlocks: typeof plainBlocks;
    readonly quoteWords: typeof quoteWords;
  };

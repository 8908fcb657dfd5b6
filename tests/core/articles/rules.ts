/** What can be switched off in the reader, rule by rule: which module exports what instead. */

import type {PageBlock} from '../../../src/core/dom/page-blocks.ts';
import {boilerplates} from '../../../src/languages/boilerplates.ts';

type Exports = Readonly<Record<string, unknown>>;
type Fn = (...args: readonly unknown[]) => unknown;

export type Real = (name: string) => Fn;

export type SwitchedOff = {
  /** Below src. */
  readonly module: string;
  /** What the module exports without the rule; `real`: its own, by name. */
  readonly without: (real: Real) => Exports;
};

const keep = (kept: unknown) => kept;
const none = () => [];

const withBlocks = (change: (block: PageBlock) => PageBlock): SwitchedOff => ({
  module: 'core/dom/page-blocks.ts',
  without: real => ({
    pageBlocks: (page: unknown) => (real('pageBlocks')(page) as readonly PageBlock[]).map(change),
  }),
});

type Cleaned = {
  readonly kept: readonly PageBlock[];
  readonly removed: readonly {readonly reason: string; readonly text: string}[];
};

/** One rule of those that have a reason: what it took is put back in its place. */
const reason = (name: string): SwitchedOff => ({
  module: 'core/clean/boilerplate.ts',
  without: real => ({
    withoutBoilerplate(context: {readonly kept: readonly PageBlock[]}) {
      const {kept, removed} = real('withoutBoilerplate')(context) as Cleaned;
      const back = new Set(removed.filter(one => one.reason === name).map(({text}) => text));
      return {removed, kept: context.kept.filter(block => kept.includes(block) || back.has(block.text))};
    },
  }),
});

/** The set phrases of one language. */
const phrases = (language: string): SwitchedOff => ({
  module: 'languages/boilerplates.ts',
  without: () => ({boilerplates: {...boilerplates, [language]: boilerplates.en}}),
});

const ascii = /[.!?]["')]*$/;

export const rules = {
  standfirst: {module: 'core/clean/standfirst.ts', without: () => ({withStandfirst: keep})},
  expansion: {module: 'core/clean/expansion.ts', without: () => ({expanded: keep})},
  gaps: {module: 'core/clean/gaps.ts', without: () => ({gaps: none})},
  streamed: {module: 'core/dom/streamed.ts', without: () => ({streamedParts: none, placeStreamedParts: none})},
  unfold: {module: 'core/dom/unfold.ts', without: () => ({foldedText: none, unfold: none})},
  unveil: {module: 'core/dom/unveil.ts', without: () => ({veiledText: none, unveil: none})},
  hidden: {module: 'core/dom/tags.ts', without: () => ({hiddenIn: () => new Set()})},
  ruby: {
    module: 'core/dom/tags.ts',
    without: real => ({
      isWordless: (element: Element) => element.localName === 'rp' || real('isWordless')(element),
    }),
  },
  'no-article': {module: 'core/clean/no-article.ts', without: () => ({isNoArticle: () => false})},
  'paragraphs-of-line-breaks': {
    module: 'core/dom/runs.ts',
    without: () => ({runsOf: (root: Element) => [{element: root, raw: root.textContent ?? '', linked: 0}]}),
  },
  'words-of-dense-scripts': withBlocks(block => ({...block, words: block.text.split(' ').length})),
  'sentence-ends': {
    module: 'core/clean/sentences.ts',
    without: () => ({
      isProse: ({words, linkDensity, text}: PageBlock) => words >= 10 && linkDensity < 0.5 && ascii.test(text),
      endsSentence: (text: string) => ascii.test(text),
    }),
  },
  foreign: {
    module: 'core/clean/foreign-blocks.ts',
    without: () => ({
      withoutForeignChrome: (blocks: readonly PageBlock[], kept: ReadonlySet<PageBlock>) => ({
        kept: blocks.filter(block => kept.has(block)),
        removed: [],
      }),
    }),
  },
  'nag-overlays': {
    module: 'core/clean/nag-blocks.ts',
    without: () => ({withoutNagOverlays: (blocks: unknown) => ({blocks, removed: [], overlays: new Set()})}),
  },
  'nag-blocks': {
    module: 'core/clean/nag-blocks.ts',
    without: () => ({withoutNagBlocks: (blocks: unknown) => ({blocks, removed: []})}),
  },
  'other-articles': {module: 'core/clean/other-articles.ts', without: () => ({otherArticles: none})},
  boxes: {module: 'core/clean/boxes.ts', without: () => ({boxed: none})},
  'screen-readers': {module: 'core/clean/screen-readers.ts', without: () => ({isForScreenReaders: () => false})},
  captions: withBlocks(block => ({...block, place: 'body'})),
  'captions-beside': {
    module: 'core/clean/with-captions.ts',
    without: () => ({withCaptions: (chosen: readonly PageBlock[]) => chosen.filter(({place}) => place !== 'caption')}),
  },
  'glued-subheads': {module: 'core/clean/subheads.ts', without: () => ({gluedSubhead: () => undefined})},
  signatures: {module: 'core/clean/signatures.ts', without: () => ({signaturesIn: none})},
  'site-names': {module: 'core/clean/site-names.ts', without: () => ({siteNamesOf: none})},
  'next-pages': {module: 'core/clean/next-pages.ts', without: () => ({nextPagesOf: none})},
  doubts: {module: 'core/clean/warnings.ts', without: () => ({doubtsAbout: none})},
  'phrases-de': phrases('de'),
  'phrases-es': phrases('es'),
  'phrases-fr': phrases('fr'),
  'phrases-tr': phrases('tr'),
  'Repeats the title.': reason('Repeats the title.'),
  'A set phrase of the site.': reason('A set phrase of the site.'),
  'Repeats what stands above.': reason('Repeats what stands above.'),
  'Leads to other pages.': reason('Leads to other pages.'),
  'Names the author or the date.': reason('Names the author or the date.'),
  'Tells of the author.': reason('Tells of the author.'),
  'Heads what was left out.': reason('Heads what was left out.'),
} satisfies Readonly<Record<string, SwitchedOff>>;

export type RuleName = keyof typeof rules;

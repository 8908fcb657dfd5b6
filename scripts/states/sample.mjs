/** The sample article as a reader sees it: before a press, and after it with the popup over it. */
import {overlaid} from './overlaid.mjs';
import {pageSight, press, sample} from './steps.mjs';

/** @type {readonly import('./types.ts').State[]} */
export const sampleStates = [
  {
    name: 'sample-before',
    shows: 'a notice over an article',
    own: false,
    reach: async stage => pageSight(await sample(stage)),
  },
  {
    name: 'sample-after',
    shows: 'the article, and the popup over it',
    own: false,
    async reach(stage) {
      const page = await sample(stage);
      const popup = await press(stage, page);
      const picture = async () => overlaid(await page.screenshot(), await popup.screenshot());
      return {evaluate: page.evaluate, picture, ours: undefined};
    },
  },
];

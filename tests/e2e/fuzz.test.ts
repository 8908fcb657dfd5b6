/** A hundred random pages, always the same; `npm run fuzz:clean` has more. */
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {findBrowsers} from '../../scripts/browsers/find.mjs';
import {openFuzz} from '../../scripts/fuzz/run.mjs';

const chromium = findBrowsers().find(({kind}) => kind === 'chromium');
const seeds = Array.from({length: 100}, (_, index) => index + 1);

describe.skipIf(!chromium)('the article is read, what is needed stays, and all can be put back', () => {
  let fuzz: Awaited<ReturnType<typeof openFuzz>> | undefined;
  beforeAll(async () => {
    fuzz = await openFuzz(chromium?.path ?? '');
  });
  afterAll(() => fuzz?.close());

  test.each(seeds)('seed %i', async seed => {
    expect(await fuzz?.problemsOf(seed), `npm run fuzz:clean -- --seeds 1 --from ${seed}`).toEqual([]);
  });
});

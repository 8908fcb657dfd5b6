/** Two hundred altered pages, always the same; `npm run fuzz:pages` has more. */
import {beforeAll, describe, expect, test} from 'vitest';
import {problemsOf, type Reader} from '../../scripts/fuzz/articles/problems.mjs';
import {packLanguages} from '../../scripts/pack-languages.mjs';
import {withDocument} from '../../src/cli/parse-html.ts';
import {readArticle} from '../../src/core/analyse.ts';
import {collect} from '../../src/core/collect.ts';
import {loadTable} from '../../src/core/language/detector.ts';
import {languagesAtHand} from '../../src/core/languages-at-hand.ts';

const seeds = Array.from({length: 200}, (_, index) => index + 1);

describe('nothing is thrown, made up or touched', () => {
  let reader: Reader;
  beforeAll(async () => {
    const table = loadTable(await packLanguages());
    reader = {
      withDocument,
      collect,
      read: collected =>
        readArticle(collected, languagesAtHand(table, collected.fragments, collected.metadata.statedLanguage)),
    };
  }, 60_000);

  test.each(seeds)('seed %i', async seed => {
    expect(await problemsOf(seed, reader), `npm run fuzz:pages -- --seeds 1 --from ${seed}`).toEqual([]);
  });
});

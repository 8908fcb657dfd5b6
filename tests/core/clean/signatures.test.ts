import {describe, expect, test} from 'vitest';
import {factsOf, metadataOf} from '../../../src/core/clean/metadata.ts';
import {blocksOf, pageOf} from '../../support/page.ts';

const prose =
  '<p>The council met on Tuesday to talk about the bridge, and after a long debate it put off the vote.</p><p>It meets again on Friday, in the old hall beside the river, and everybody may come and listen.</p>';

function factsWith(body: string, head = ''): ReturnType<typeof factsOf> {
  const doc = pageOf(`<!doctype html><html lang="en"><head>${head}</head><body>${body}</body></html>`);
  return factsOf(metadataOf(doc, 'https://dailynews.example/story'), blocksOf(doc));
}

describe('who signs in the first or last lines', () => {
  test.each([
    [`${prose}<p>(dpa)</p>`, ['dpa']],
    [`${prose}<p>dpa/abc</p>`, ['dpa', 'abc']],
    [`${prose}<p>(kg/AFP)</p>`, ['kg', 'AFP']],
    [`${prose}<p>—Reuters</p>`, ['Reuters']],
    [`${prose}<p>Mit Material der dpa</p>`, ['dpa']],
    [`${prose}<p>Kaynak: AA</p>`, ['AA']],
    [`${prose}<p>(İHA)</p>`, ['İHA']],
    [`${prose}<p>Kaynak: İhlas Haber Ajansı</p>`, ['İhlas Haber Ajansı']],
    [`${prose}<p>Con información de EFE</p>`, ['EFE']],
    [`${prose}<p>(avec AFP)</p>`, ['AFP']],
    [`${prose}<p>The minister spoke of a success for all of the country. (APA/Reuters)</p>`, ['APA', 'Reuters']],
    [`${prose}<p>The minister spoke of a success for all of the country. —Reuters</p>`, ['Reuters']],
    [`${prose}<p>(dmk)</p>`, ['dmk']],
    [`${prose}<p>ssi, dan; Foto: Somebody</p>`, ['ssi', 'dan']],
    [`${prose}<p><strong>Lê Phương</strong></p>`, ['Lê Phương']],
    [`<p><strong>THANDI NKOSI </strong></p>${prose}`, ['THANDI NKOSI']],
    [`<p>Von Anna Weber, Frankfurt</p>${prose}`, ['Anna Weber']],
    [`<p>Par Anne Dupont et Jean Martin</p>${prose}`, ['Anne Dupont', 'Jean Martin']],
    [`<p>AFP, MANILA</p>${prose}`, ['AFP']],
    [`<p>KYIV (AP) — The council met on Tuesday to talk about the bridge and put off the vote.</p>${prose}`, ['AP']],
    [
      `<p>Berlin (dpa/tmn) - Der Rat trat am Dienstag zusammen und sprach lange über die Brücke.</p>${prose}`,
      ['dpa', 'tmn'],
    ],
    // nobody
    [`${prose}<p>The party of the mayor, whom all of the town knows, won again. (CDU)</p>`, []],
    [`${prose}<p>What comes next</p>`, []],
    [`${prose}<h2><strong>What Comes Next</strong></h2>`, []],
    [`${prose}<p>By Monday</p>`, []],
    [`${prose}<p><b>About The Author</b></p>`, []],
    [`${prose}<p><b>Daily News</b></p>`, []],
    [`${prose}<p>The bank was founded in the year that all of us know, and it is large (EFE).</p>`, []],
    [`${prose}<p>more</p>`, []],
    [`<p>Jane Doe</p>${prose}`, []],
    [`<p><b>dpa</b></p>${prose.repeat(3)}`, ['dpa']],
    [prose, []],
  ])('%s', (body, names) => {
    expect(factsWith(body).authors.map(({name}) => name)).toEqual(names);
  });

  test('counts where only the site is named, and is noted', () => {
    const head = '<meta name="author" content="The News"><meta property="og:site_name" content="The News">';
    const {authors, byline, sources} = factsWith(`${prose}<p>(kg/AFP)</p>`, head);
    expect(authors).toEqual([
      {name: 'kg', kind: 'person'},
      {name: 'AFP', kind: 'organisation'},
    ]);
    expect(byline).toBe('kg, AFP');
    expect(sources).toMatchObject({authors: 'text', byline: 'text'});
  });

  test('does not count where somebody is named', () => {
    const {authors} = factsWith(`${prose}<p>(dmk)</p>`, '<meta name="author" content="Jane Doe">');
    expect(authors).toEqual([{name: 'Jane Doe', kind: 'person'}]);
  });
});

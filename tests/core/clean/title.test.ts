import {describe, expect, test} from 'vitest';
import {article, facts, linked, meta} from '../../support/told.ts';

describe('title', () => {
  const site = meta('og:site_name', 'The Site');
  const headline = (text: string) => article({headline: text});
  const shared = (text: string) => meta('og:title', text);

  test.each([
    [headline('The headline'), '<h1>Another line here</h1>', 'The headline'],
    [headline('Blinken&#039;s stance'), '<h1>Blinken’s stance</h1>', 'Blinken’s stance'],
    [
      linked({
        '@graph': [
          {'@type': 'WebPage', name: 'x'},
          {'@type': 'Article', headline: 'In a graph'},
        ],
      }),
      '',
      'In a graph',
    ],
    [
      linked({'@type': 'ItemList', itemListElement: [{'@type': 'NewsArticle', headline: 'Other story'}]}),
      '<h1>This very story</h1>',
      'This very story',
    ],
    ['<title>x</title>', '<h1>The <i>one</i> heading</h1>', 'The one heading'],
    [
      '<title>Pier closes | The Daily</title>',
      '<h1>The Daily</h1><h1>Pier closes</h1><h2>What happens next year</h2>',
      'Pier closes',
    ],
    ['<title>Only a title</title>', '', 'Only a title'],
    [
      '<script type="application/ld+json">{"@type": "NewsArticle", broken</script>',
      '<h1>Still a heading</h1>',
      'Still a heading',
    ],
    ['', '', undefined],
    // what machines are told differs: readers see one of them
    [
      headline('Pier closes: all you need to know') + shared('The pier closes after a century'),
      '<h1>The pier closes after a century</h1>',
      'The pier closes after a century',
    ],
    [
      headline('Der Pier schließt nach hundert Jahren') + shared('Pier zu: was das heißt'),
      '<h1>Der Pier schließt nach hundert Jahren</h1>',
      'Der Pier schließt nach hundert Jahren',
    ],
    // … and the crumbs have one for search engines
    [
      headline('Pier schließt: alles Wichtige') + shared('Ein Abschied nach hundert Jahren'),
      '<ol><li><a href="/">Start</a></li><li><h1>Pier schließt: alles Wichtige</h1></li></ol><h2>Ein Abschied nach hundert Jahren</h2>',
      'Ein Abschied nach hundert Jahren',
    ],
    [
      headline('Ein Abschied nach hundert Jahren') + shared('Pier schließt: alles Wichtige'),
      '<div class="breadcrumb"><h1>Pier schließt: alles Wichtige</h1></div><h2>Ein Abschied nach hundert Jahren</h2>',
      'Ein Abschied nach hundert Jahren',
    ],
    // a kicker set apart inside the heading
    [
      headline('Abschied am Meer: Der Pier schließt') + shared('Der Pier schließt'),
      '<h1><span class="kicker">Abschied am Meer</span> <span>Der Pier schließt</span></h1>',
      'Der Pier schließt',
    ],
    [
      shared('Meer: «Der Pier schliesst»'),
      '<h1><span>Abschied</span> - <span>«Der Pier schliesst»</span></h1>',
      '«Der Pier schliesst»',
    ],
    [
      headline('Abschied am Meer: Der Pier schließt') + shared('Abschied am Meer: Der Pier schließt'),
      '<h1><span>Abschied am Meer</span><span>Der Pier schließt</span></h1>',
      'Abschied am Meer: Der Pier schließt',
    ],
    // the site's name
    [shared('A long story | The Site') + site, '', 'A long story'],
    [shared('A long story - The Site') + site, '', 'A long story'],
    [shared('A long story - daily.example'), '', 'A long story'],
    [headline('A long story - The Site') + site, '<h1>A long story</h1>', 'A long story'],
    [shared('A long story - National | Site.ca'), '<h1>A long story</h1>', 'A long story'],
    [headline('フジテレビ問題でスポーツ界にも｜日刊デイリー'), '', 'フジテレビ問題でスポーツ界にも'],
    [headline('The Site | A long story'), '<h1>A long story</h1>', 'A long story'],
    [shared('War – and what came then'), '', 'War – and what came then'],
    [
      headline('Kawasaki steigt aus - und doch nicht'),
      '<h1><span>Kawasaki steigt aus</span> - und doch nicht</h1>',
      'Kawasaki steigt aus - und doch nicht',
    ],
  ])('%s %s', (head, body, title) => {
    expect(facts(head, body).title).toBe(title);
  });
});

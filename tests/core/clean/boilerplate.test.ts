import {describe, expect, test} from 'vitest';
import {type Context, withoutBoilerplate} from '../../../src/core/clean/boilerplate.ts';
import {phrasesIn} from '../../../src/core/clean/phrases.ts';
import {bodyLikeness} from '../../../src/core/clean/signature.ts';
import {phrasesAtHand} from '../../../src/core/languages-at-hand.ts';
import {blocksOf, bodyOf} from '../../support/page.ts';

const prose = (topic: string) =>
  `<p class="t">The council met on Tuesday to talk about ${topic}, and it went on until midnight.</p>`;
const body = ['the bridge', 'the tram', 'the river', 'the market'].map(prose).join('');

function clean(html: string, known: Partial<Context> = {}) {
  const kept = blocksOf(bodyOf(`<main><div class="text">${html}</div></main>`));
  return withoutBoilerplate({
    kept,
    likeness: bodyLikeness(kept),
    title: 'Council puts off vote',
    authorNames: ['Jane Doe'],
    phrases: phrasesIn(phrasesAtHand()),
    labels: new Set(['advertisement', 'comments']),
    ...known,
  });
}

describe('goes', () => {
  test.each([
    ['the title', `<h2>Council puts off vote</h2>${body}`, 'Repeats the title.'],
    ['the title with a kicker', `<h1>Bridges: Council puts off vote</h1>${body}`, 'Repeats the title.'],
    ['a word of the interface', `${body}<div>Advertisement</div>`, 'A set phrase of the site.'],
    [
      'a linked “read also”',
      `${body}<p class="t"><a href="/b">Read also: The bridge that fell</a></p>`,
      'A set phrase of the site.',
    ],
    [
      'a text said before, in other dress',
      `${body}<div class="q">${prose('the tram').replace(' class="t"', '')}</div>`,
      'Repeats what stands above.',
    ],
    [
      'a box',
      `${body}<div class="related"><span>More on the bridge that fell last year</span></div>`,
      'Stands in a box beside the article.',
    ],
    [
      'a box several levels up',
      `${body}<div class="ArticleAuthorBio"><div><p>She has written about bridges for many years now.</p></div></div>`,
      'Stands in a box beside the article.',
    ],
    [
      'a paragraph of a fact box',
      `${body}<section class="info-box"><p>The bridge was built a hundred years ago, and it was closed in May.</p></section>`,
      'Stands in a box beside the article.',
    ],
    ['a form', `${body}<form><label>Your name, please</label></form>`, 'Stands in a box beside the article.'],
    ['a lone link', `${body}<div><a href="/b">The bridge that fell</a></div>`, 'Leads to other pages.'],
    [
      'a linked headline between the paragraphs',
      `${body}<p class="t"><a href="/b">Bridge that fell in May was never looked at</a></p>${body.replaceAll('The council', 'The board')}`,
      'Leads to other pages.',
    ],
    [
      'who else reported, dressed as the body',
      `${body}<p class="t">Additional reporting by Ann Lee.</p>`,
      'A set phrase of the site.',
    ],
    [
      'a disclosure above, dressed as the body',
      `<p class="t">This post may contain affiliate links.</p>${body}`,
      'A set phrase of the site.',
    ],
    [
      'a list of links in a box of its own',
      `${body}<div class="x"><ul><li><a href="/b">The bridge that fell</a></li><li><a href="/c">The tram that stopped</a></li></ul></div>`,
      'Leads to other pages.',
    ],
    [
      'a label, dressed as the body',
      `${body}<p class="t"><b>Advertisement</b></p>${body}`,
      'A set phrase of the site.',
    ],
    [
      'links under a set phrase, dressed as the body',
      `${body}<h3>More great stories</h3><ul><li>The bridge, and <a href="/b">why it fell</a></li><li><a href="/c">The tram that stopped</a></li></ul><p>The end of the evening came at midnight, and it was cold in the hall.</p>`,
      'A set phrase of the site.',
    ],
    [
      'a list of links below the text',
      `${body}<ul><li><a href="/b">The bridge that fell</a></li><li><a href="/c">The tram that stopped</a></li></ul>`,
      'Leads to other pages.',
    ],
    [
      'who owns it, dressed as the body',
      `${body}<p class="t">All that is on this site is ©2026 Hallby Press.</p>`,
      'A set phrase of the site.',
    ],
    ...['segunda-feira, 22 de janeiro de 2018 às 0:13', '3 de mayo de 2026', '1º de maio de 2026', '3. Mai 2026'].map(
      (date): [string, string, string] => [date, `<div>${date}</div>${body}`, 'Names the author or the date.'],
    ),
    ['the byline', `<div>By Jane Doe</div>${body}`, 'Names the author or the date.'],
    ['the date', `<div>27 January 2022, 11:42</div>${body}`, 'Names the author or the date.'],
    ...[
      '<p class="t">Jane Doe is an engineer who lives beside the river.</p>',
      '<p class="t">• Jane Doe lives in Hallby and has built three boats of her own.</p>',
      '<p class="t">Ingrid Solberg is a reporter who covers the towns along the coast.</p>',
      '<p class="t">Anna Weber ist Redakteurin im Ressort Politik.</p>',
      '<p class="t">Anne Dupont est journaliste au service Société.</p>',
      '<p class="t">Ana García es corresponsal en Lima desde 2019.</p>',
      '<p class="t">Anna Rossi è giornalista e scrive di fiumi.</p>',
      '<p class="t">Ana Souza é repórter de política em Brasília.</p>',
      '<p class="t">Ayşe Yılmaz, on yıldır köprüler üzerine yazan bir gazetecidir.</p>',
      '<h3>About the author</h3><p class="t">She has built three boats of her own.</p>',
      '<h3>Über die Autorin</h3><p class="t">Sie hat drei Boote gebaut.</p>',
      '<p class="t"><b>À propos de l’auteur :</b> il a construit trois bateaux.</p>',
    ].map((note): [string, string, string] => [
      `${note} below`,
      `${body}${body.replaceAll('The council', 'The board')}${note}`,
      'Tells of the author.',
    ]),
    [
      'who the author is, above',
      `<p class="t">Jane Doe is an engineer who lives beside the river.</p>${body}${body.replaceAll('The council', 'The board')}`,
      'Tells of the author.',
    ],
  ])('%s', (_, html, reason) => {
    const {removed} = clean(html);
    expect(removed.map(one => `${one.step}: ${one.reason}`)).toContain(`boilerplate: ${reason}`);
  });
});

describe('stays', () => {
  test.each([
    [
      'prose that begins as a set phrase does',
      `${body}<p class="t">Read also means to read too, as the council explained to everyone.</p>`,
    ],
    [
      'a list of links among the paragraphs',
      `${body}<ul><li><a href="/b">The bridge that fell</a></li></ul>${body.replaceAll('The council', 'The board')}`,
    ],
    [
      'a list of links below the text that a colon announces',
      `${body}<p class="t">The council wants to look at these three bridges on its way home:</p><ul><li><a href="/b">The bridge that fell</a></li></ul>`,
    ],
    [
      'a list of links below the text with a heading of its own',
      `${body}<h3>Sources</h3><ul><li><a href="/b">The bridge that fell</a></li></ul>`,
    ],
    [
      'a short line, dressed as the body',
      `${body}<p class="t">Nobody spoke.</p>${body.replaceAll('The council', 'The board')}`,
    ],
    ['a linked subhead with text under it', `<h3><a href="/b">The bridge that fell</a></h3>${body}`],
    [
      'a lead dressed as a teaser',
      `<div class="teaser"><span>The council has put off its vote on the bridge by a week.</span></div>${body}`,
    ],
    ['a sentence that names the author', `<div>Jane Doe walked across the old bridge with the mayor.</div>${body}`],
    ['a sentence said twice in the same dress', `${body}${prose('the tram')}`],
    ['a year in a sentence', `${body}<div>On 27 January 2022 the bridge fell.</div>`],
    ['copies for small and large screens', `<div class="small">${body}</div><div class="large">${body}</div>`],
    [
      'the article in a box of a telling name',
      `<section class="newsletter-post">${body}</section><p>And that was the whole of the long evening.</p>`,
    ],
    ['a linked name between the paragraphs', `${body}<p class="t"><a href="/b">Bridge at the river</a></p>`],
    [
      'an item that says what a site may say below',
      `${body}<ul><li>Write to the council at council@town.example</li></ul>`,
    ],
    [
      'at the end, who somebody is that the article speaks of',
      `${body}<p class="t">Solberg, who owns a boat, was there when the debate began and when it ended.</p><p class="t">Ingrid Solberg is a writer.</p>`,
    ],
    [
      'in the middle, who somebody is',
      `${body}<p class="t">Ingrid Solberg is a writer.</p>${body.replaceAll('The council', 'The board')}${body.replaceAll('The council', 'The mayor')}`,
    ],
    ['at the end, who somebody is whose job is another', `${body}<p class="t">Ingrid Solberg is a baker in town.</p>`],
    ['a word of the interface as a subhead', `<h3>Comments</h3>${body}`],
  ])('%s', (_, html) => {
    expect(clean(html).removed).toEqual([]);
  });
});

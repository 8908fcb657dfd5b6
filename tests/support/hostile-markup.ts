/** Markup that runs a script wherever words of a page are taken for markup: tests/fixtures/hostile/markup.txt, by class. */
import {readFileSync} from 'node:fs';

/** What each does where it runs, in this order, so that `top.ran` tells which. */
const script = (at: number) => `top.ran=${at + 1}`;

const lines = readFileSync(new URL('../fixtures/hostile/markup.txt', import.meta.url), 'utf8').split('\n');

export const hostileMarkup: readonly string[] = lines
  .filter(line => line.includes('RUN'))
  .map((line, at) => line.replaceAll('RUN', script(at)));

/** As a page must write it to show the markup itself. */
export function shown(markup: string): string {
  return markup.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

const story = (at: number) =>
  `The council met for the ${at + 1}th time to talk about the old bridge, and after a long debate it put off the vote.`;

/** Every piece as words of the article, each quoted with a speaker; and as title, author, site and description. */
export function pageOfWords(): string {
  const said = hostileMarkup.map(
    (markup, at) => `<p>${story(at)} “We read ${shown(markup)} there,” Jane Doe said.</p>`,
  );
  return page(shown(hostileMarkup[0] ?? ''), said);
}

/** Every piece as markup between the paragraphs, of a page that runs none of it; the answer to what it asks for is nothing. */
export function pageOfMarkup(): string {
  const between = hostileMarkup.map((markup, at) => `<p>${story(at)} “We know,” Jane Doe said. ${markup}</p>`);
  return page('The council and the bridge', between);
}

function page(title: string, paragraphs: readonly string[]): string {
  const data = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    author: [{'@type': 'Person', name: hostileMarkup[10], url: 'javascript:top.ran=-1'}],
    publisher: {name: hostileMarkup[1]},
    image: {url: 'javascript:top.ran=-2', caption: hostileMarkup[3]},
    mainEntityOfPage: 'javascript:top.ran=-3',
  };
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<link rel="canonical" href="javascript:top.ran=-4"><link rel="next" href="javascript:top.ran=-5">
<meta property="og:title" content="${title}"><meta property="og:image" content="javascript:top.ran=-6">
<meta name="author" content="${shown(hostileMarkup[10] ?? '')}"><meta property="og:site_name" content="${shown(hostileMarkup[1] ?? '')}">
<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script></head>
<body><main><article><h1>${title}</h1>\n${paragraphs.join('\n')}\n</article></main></body></html>`;
}

const shows =
  'article header main section div p span bdi h1 h2 h3 h4 h5 h6 a b i em strong u s mark small sub sup code pre q cite time ' +
  'abbr br hr ul ol li dl dt dd blockquote figure figcaption table caption colgroup col thead tbody tfoot tr th td img';
const controls =
  'search output button label input fieldset legend select option details summary dialog form nav aside video audio track';

/** Marks all that could do anything; what shows words or a picture, and controls where they are ours, cannot. */
export function foreignIn(root: string, ours: 'controls' | 'none'): string {
  const known = (ours === 'controls' ? `${shows} ${controls}` : shows).split(' ').map(name => `'${name}'`);
  return `[...document.querySelectorAll('${root} *')].filter(element => !(
    element.namespaceURI === 'http://www.w3.org/1999/xhtml' &&
    [${known}].includes(element.localName) &&
    ![...element.attributes].some(({name}) => /^(?:on.*|srcdoc|formaction|action|srcset|background|ping|is|slot)$/.test(name)) &&
    [element.href, element.src, element.poster].every(address =>
      !address || /^(?:(?:https?|chrome-extension|moz-extension):|data:image\\/(?:png|jpeg|gif|webp|avif)[;,])/i.test(String(address)))
  )).map(({outerHTML}) => outerHTML)`;
}

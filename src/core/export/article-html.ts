/** The article alone as one HTML file, which loads nothing and runs nothing. */
import type {Analysis} from '../types.ts';
import {addressOf, headFacts} from './head-facts.ts';

const look = `:root{color-scheme:light dark}
body{max-width:68ch;margin:2rem auto;padding:0 1rem;font:1.1rem/1.6 Georgia,"Noto Serif",serif}
header p{font-family:system-ui,sans-serif;font-size:.9rem}
blockquote{margin-inline:0;padding-inline-start:1rem;border-inline-start:3px solid}
figcaption{font-size:.9rem}`;

export function articleHtml(analysis: Analysis): string {
  const {title, language} = analysis;
  return `<!doctype html>
<html${language === null ? '' : ` lang="${escaped(language)}"`} dir="auto">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title ?? 'Article')}</title>
<style>
${look}
</style>
</head>
<body>
<article>
${[...headOf(analysis), ...bodyOf(analysis)].join('\n')}
</article>
</body>
</html>
`;
}

function headOf(analysis: Analysis): string[] {
  const {title} = analysis;
  const facts = headFacts(analysis);
  const address = addressOf(analysis);
  const isLink = address !== null && /^https?:/.test(address);
  return [
    '<header>',
    ...(title === null ? [] : [`<h1>${escaped(title)}</h1>`]),
    ...(facts === '' ? [] : [`<p>${escaped(facts)}</p>`]),
    ...(isLink ? [`<p><a href="${escaped(address)}">${escaped(address)}</a></p>`] : []),
    '</header>',
  ];
}

const tags = {heading: 'h2', paragraph: 'p', blockquote: 'p', item: 'li'} as const;
const boxes = {heading: undefined, paragraph: undefined, blockquote: 'blockquote', item: 'ul'} as const;

/** Neighbours of one kind share a box; captions stand where their pictures stood. */
function bodyOf({blocks, text, captions}: Analysis): string[] {
  const lines: string[] = [];
  let open: (typeof boxes)[keyof typeof boxes];
  const enter = (box: typeof open) => {
    if (box === open) return;
    if (open) lines.push(`</${open}>`);
    if (box) lines.push(`<${box}>`);
    open = box;
  };
  const captionsAfter = (at: number) => {
    for (const caption of captions.filter(({afterBlock}) => afterBlock === at)) {
      enter(undefined);
      const words = [caption.text, caption.credit].filter(part => part).join(' ');
      lines.push(`<figure><figcaption>${escaped(words)}</figcaption></figure>`);
    }
  };
  captionsAfter(-1);
  for (const [at, {kind, start, end}] of blocks.entries()) {
    enter(boxes[kind]);
    lines.push(`<${tags[kind]}>${escaped(text.slice(start, end))}</${tags[kind]}>`);
    captionsAfter(at);
  }
  enter(undefined);
  return lines;
}

const entities: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;'};

function escaped(words: string): string {
  return words.replace(/[&<>"]/g, mark => entities[mark] ?? mark);
}

import {articles, type Case} from './case.ts';

const style = `
  body{margin:0;font:18px/1.6 sans-serif;color:#222;background:#fff}
  header,footer{padding:12px 24px;background:#eee} header a,footer a{margin-right:20px}
  main{max-width:700px;margin:24px auto}
  .cover{position:fixed;inset:0;z-index:9999;background:#000b;display:flex;align-items:center;justify-content:center}
  .box{background:#fff;padding:32px;max-width:520px;border-radius:8px}
  .locked{overflow:hidden}
  button{background:#ddd;color:#000;border:1px solid #888}`; // and no other look under the pointer

/** The whole page of a case: a site's header, an article longer than the window, a footer. */
export function pageOf({lang = 'en', uses = [], css = '', before = '', inArticle = '', body = '', page}: Case): string {
  const [title, ...sentences] = articles[lang];
  const paragraphs = Array.from(
    {length: 24},
    (_, index) => `<p id="p${index}">${[0, 1, 2, 3].map(step => sentences[(index + step) % 3]).join(' ')}</p>`,
  );
  const files = uses.map(file =>
    file.endsWith('.css')
      ? `<link rel="stylesheet" href="/packages/${file}">`
      : `<script src="/packages/${file}"></script>`,
  );
  return `<!doctype html><html lang="${lang}"${lang === 'ar' ? ' dir="rtl"' : ''}><head><meta charset="utf-8"><title>${title}</title>
<style>${style}</style>${files.join('\n')}<style>${css}</style></head><body>
${
  page ??
  `<header id="top-bar"><nav><a href="#news">News</a><a href="#sport">Sport</a><a href="#weather">Weather</a></nav></header>
${before.includes('data-outside') ? before : ''}
<main>${before.includes('data-outside') ? '' : before}<article><h1>${title}</h1>
${paragraphs.join('\n')}
${inArticle}</article></main>
<footer><a href="#imprint">Imprint</a><a href="#privacy">Privacy</a></footer>`
}
${body}</body></html>`;
}

/** What pages tell of their article, as they write it. */
import {type Facts, metadataOf} from '../../src/core/clean/metadata.ts';
import {pageOf} from './page.ts';

export const url = 'https://www.daily.example/politics/story.html';

export const page = (head: string, body = '') =>
  pageOf(`<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`, url);

export const linked = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

export const article = (fields: Readonly<Record<string, unknown>>) =>
  linked({'@type': 'NewsArticle', headline: 'h', ...fields});

export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

/** What is read of such a page. */
export const facts = (head: string, body = ''): Facts => metadataOf(page(head, body), url).facts;

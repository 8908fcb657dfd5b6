/**
 * The article's text, pictures, lists and tables. A speaker's name is a flex box, so that it is no part of its block's first
 * line: Chromium may lose the first letter of that, which has a style of its own to be safe from the page's.
 */
import {colour} from './theme-look.ts';

export function articleLook(token: string): string {
  const view = `[data-${token}="reader"]`;
  const part = (name: string) => `${view} [data-${token}="${name}"]`;
  const heads = `var(--${token}-heads)`;
  const plain = `var(--${token}-plain)`;
  return `
${view} {
  display: block;
  min-block-size: 100vh;
  outline: none;
  background: ${colour(token, 'paper')};
  color: ${colour(token, 'ink')};
  font: 400 var(--${token}-size)/var(--${token}-spacing) var(--${token}-text);
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
${part('article')} {
  display: block;
  box-sizing: content-box;
  max-inline-size: var(--${token}-measure);
  margin-inline: auto;
  padding: 8px 20px 120px;
}
${view} h1 { margin: 0; font: 650 1.8em/1.2 ${heads}; letter-spacing: -0.012em; text-wrap: balance }
${part('source')} {
  display: flex;
  flex-wrap: wrap;
  gap: 0 18px;
  margin: 16px 0 32px;
  padding-block-end: 16px;
  border-block-end: 1px solid ${colour(token, 'line')};
  color: ${colour(token, 'quiet')};
  font: 400 0.76em/1.6 ${heads};
}
${part('doubts')} {
  display: flex;
  flex-wrap: wrap;
  gap: 8px 16px;
  align-items: center;
  justify-content: space-between;
  margin: 0 0 28px;
  padding: 12px 16px;
  border-inline-start: 3px solid ${colour(token, 'accent')};
  background: ${colour(token, 'quoted')};
  font: 400 0.8em/1.5 ${plain};
}
${view} h2, ${view} h3, ${view} h4 { margin: 1.8em 0 0.55em; font: 650 1.2em/1.3 ${heads}; text-wrap: balance }
${view} h3 { margin-block-start: 1.6em; font-size: 1.06em }
${view} h4 { margin-block-start: 1.4em; font-size: 0.94em }
${view} p { margin: 0 0 1.05em; hanging-punctuation: first allow-end; text-wrap: pretty }
${view} p, ${view} li, ${view} dd { hyphens: auto; hyphenate-limit-chars: 10 4 4 }
${view} a[href] {
  color: ${colour(token, 'accent')};
  text-decoration: underline;
  text-decoration-thickness: from-font;
  text-underline-offset: 0.16em;
  cursor: pointer;
}
${view} a[href]:hover { text-decoration-thickness: 2px }
${view} a[href]:focus-visible { outline: 2px solid ${colour(token, 'accent')}; outline-offset: 2px; border-radius: 2px }
${view} ul, ${view} ol { margin: 0 0 1.05em; padding-inline-start: 1.7em }
${view} li { margin: 0 0 0.4em; padding-inline-start: 0.15em }
${view} li > ul, ${view} li > ol { margin: 0.4em 0 0 }
${view} li > p { margin: 0.4em 0 0 }
${view} dt { font-weight: 650 }
${view} dd { margin: 0 0 0.6em; margin-inline-start: 1.5em }
${view} blockquote {
  margin: 0 0 1.05em;
  padding-inline-start: 18px;
  border-inline-start: 3px solid ${colour(token, 'line')};
}
${view} blockquote > p:last-child { margin-block-end: 0 }
${view} code, ${view} pre { font-family: ui-monospace, monospace; font-size: 0.88em }
${view} pre {
  direction: ltr;
  margin: 0 0 1.2em;
  padding: 12px 14px;
  border: 1px solid ${colour(token, 'line')};
  border-radius: 6px;
  line-height: 1.5;
  overflow-x: auto;
  white-space: pre;
}
${view} sub, ${view} sup { font-size: 0.7em; line-height: 0 }
${view} q::before { content: open-quote }
${view} q::after { content: close-quote }
${view} figure { margin: 1.9em 0; padding: 0 }
${part('source')} + figure { margin-block-start: 0 }
${view} figure:has(> figcaption:only-child) { margin: 1.1em 0 }
${view} img, ${view} video {
  display: block;
  inline-size: auto;
  max-inline-size: 100%;
  block-size: auto;
  max-block-size: 92vh;
  aspect-ratio: auto var(--${token}-ratio, auto);
  object-fit: contain;
  margin-inline: auto;
  border-radius: 3px;
  color: ${colour(token, 'quiet')};
}
${view} video { inline-size: 100%; aspect-ratio: var(--${token}-ratio, 16 / 9); background: #000 }
${view} audio { display: block; inline-size: 100% }
${part('player')}[href] {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 2px 14px;
  padding: 14px 18px;
  border: 1px solid ${colour(token, 'line')};
  border-radius: 6px;
  font: 600 0.86em/1.5 ${heads};
  text-decoration: none;
}
${part('player')}::before { content: "\u25b6\ufe0e" / ""; font-size: 0.8em }
${part('player')}:hover > span:first-of-type { text-decoration: underline; text-underline-offset: 0.16em }
${part('site')} { color: ${colour(token, 'quiet')}; font-weight: 400 }
${part('elsewhere')} { color: ${colour(token, 'quiet')}; font: 400 0.78em/1.5 ${heads} }
${part('elsewhere')} span { display: block; margin-block-start: 0.7em }
${view} figcaption { margin-block-start: 0.7em; color: ${colour(token, 'quiet')}; font: 400 0.78em/1.5 ${heads} }
${view} figcaption:only-child {
  margin: 0;
  padding-inline-start: 14px;
  border-inline-start: 1px solid ${colour(token, 'line')};
}
${part('caption')} { display: block }
${part('credit')} { font-style: italic }
${part('table')} {
  margin: 1.6em 0;
  overflow-x: auto;
  font: 400 0.82em/1.45 ${heads};
  font-variant-numeric: tabular-nums;
}
${part('table')}:focus-visible { outline: 2px solid ${colour(token, 'accent')}; outline-offset: 3px }
${view} table { border-collapse: collapse; min-inline-size: 100%; overflow-wrap: normal }
${part('table-name')} {
  position: sticky;
  inset-inline-start: 0;
  padding-block-end: 0.6em;
  color: ${colour(token, 'quiet')};
}
${view} th, ${view} td {
  min-inline-size: 5em;
  padding: 0.5em 0.8em;
  border-block-end: 1px solid ${colour(token, 'line')};
  text-align: start;
  vertical-align: top;
}
${view} th:first-child, ${view} td:first-child { padding-inline-start: 0 }
${view} th { font-weight: 650 }
${view} tr:first-child:not(:has(> td)) > th { border-block-end: 2px solid ${colour(token, 'quiet')} }
${view} td > p { margin: 0 0 0.4em }
${part('quotation')} {
  padding-block: 1px;
  border-radius: 2px;
  outline: none;
  background: ${colour(token, 'quoted')};
  color: inherit;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
${view} [data-${token}-current] { background: ${colour(token, 'current')} }
${view} [data-${token}-speakers]::before {
  content: attr(data-${token}-speakers);
  display: flex;
  margin-block-end: 1px;
  color: ${colour(token, 'accent')};
  font: 600 max(13px, 0.7em)/1.5 ${plain};
}
@media (max-width: 600px) {
  ${part('article')} { padding-block-start: 4px }
  ${view} h1 { font-size: 1.5em; hyphens: auto; hyphenate-limit-chars: 14 5 5 }
  ${view} p, ${view} li, ${view} dd { hyphenate-limit-chars: 7 3 3 }
}
@media (forced-colors: active) {
  ${part('quotation')} { text-decoration: underline dotted; text-underline-offset: 0.2em }
  ${view} [data-${token}-current] { text-decoration: underline solid 3px }
}
${marginLook(token)}`;
}

/** Where there is room beside the text, the speaker's name stands there. */
function marginLook(token: string): string {
  const view = `[data-${token}="reader"]`;
  const named = `${view}[data-${token}-names="margin"] [data-${token}-speakers]`;
  return `
${named} { position: relative }
${named}::before {
  position: absolute;
  inset-inline-end: calc(100% + 24px);
  inset-block-start: 0.42em;
  inline-size: 150px;
  line-height: 1.35;
  justify-content: end;
  text-align: end;
}
${view}[data-${token}-names="margin"] blockquote > [data-${token}-speakers]::before { inset-inline-end: calc(100% + 45px) }
${view}[data-${token}-names="margin"] li[data-${token}-speakers]::before { inset-inline-end: calc(100% + 24px + 1.7em) }`;
}

/**
 * The reading view's part of the document's USER sheet. The page's own rules never reach the view (`all: revert` with
 * USER `!important`), the rest of the page is hidden and nothing of it is marked: the view gone, the page shows again.
 */

/** CSS text for the document whose random token this is; parts are `data-TOKEN="part"`. */
export function readerRules(token: string): string {
  const part = (name: string) => `[data-${token}="${name}"]`;
  const R = part('reader');
  return [...frame(R), ...reset(R), ...look(token, R, part)].map(important).join('\n');
}

type Rule = string;

/** The page steps aside. */
function frame(R: string): Rule[] {
  const html = `html:has(> body > ${R})`;
  const body = `body:has(> ${R})`;
  return [
    `${html}, ${body} {all: revert; direction: ltr; unicode-bidi: normal; margin: 0; transition: none; animation: none}`,
    `${html} {display: block; color-scheme: light dark; background: light-dark(#fdfdfb, #1a1d1f); scrollbar-gutter: stable}`,
    `${body} {display: block; background: none}`,
    `${html}::before, ${html}::after, ${body}::before, ${body}::after {content: none}`,
    `${html} > head, ${body} > :not(${R}) {display: none}`,
  ];
}

function reset(R: string): Rule[] {
  return [
    `${R}, ${R} * {all: revert; direction: inherit; unicode-bidi: normal; transition: none; animation: none}`,
    `${R}::before, ${R}::after, ${R} *::before, ${R} *::after {all: revert; content: none}`,
    `${R}::first-letter, ${R} *::first-letter, ${R}::first-line, ${R} *::first-line, ${R} *::marker {all: revert}`,
    `${R}::selection, ${R} *::selection {background: Highlight; color: HighlightText}`,
    `${R}[dir="ltr"], ${R} [dir="ltr"] {direction: ltr}`,
    `${R}[dir="rtl"], ${R} [dir="rtl"] {direction: rtl}`,
  ];
}

/** Narrow: one column, the speaker's name above the paragraph. Wide: the name stands in the margin. */
function look(token: string, R: string, part: (name: string) => string): Rule[] {
  const named = `${R} [data-${token}-speakers]`;
  const quotation = `${R} ${part('quotation')}`;
  const close = `${R} ${part('close')}`;
  return [
    `${R} {display: block; color-scheme: light dark; min-block-size: 100vh; outline: none; color: light-dark(#1d2022, #dfe2e2); font: 400 19px/1.6 "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif; overflow-wrap: break-word; -webkit-text-size-adjust: 100%; text-size-adjust: 100%}`,
    `${R} ${part('bar')} {display: flex; justify-content: end; position: sticky; inset-block-start: 0; z-index: 1; padding: 10px 16px; pointer-events: none}`,
    `${close} {pointer-events: auto; appearance: none; padding: 5px 14px; border: 1px solid light-dark(#d5dadb, #42484b); border-radius: 6px; background: light-dark(#ffffff, #24282b); color: light-dark(#0d5c63, #7fcdd3); font: 600 14px/1.5 system-ui, sans-serif; cursor: pointer}`,
    `${close}:hover {background: light-dark(#e8f2f2, #20363a)}`,
    `${close}:focus-visible {outline: 2px solid light-dark(#0d5c63, #7fcdd3); outline-offset: 2px}`,
    `${R} ${part('article')} {display: block; box-sizing: border-box; max-inline-size: 704px; margin-inline: auto; padding: 8px 20px 96px}`,
    `${R} h1 {margin: 0; font: 650 1.75em/1.22 system-ui, sans-serif; letter-spacing: -0.012em; text-wrap: balance}`,
    `${R} ${part('source')} {display: flex; flex-wrap: wrap; gap: 0 18px; margin: 14px 0 34px; padding-block-end: 16px; border-block-end: 1px solid light-dark(#dfe3e4, #363b3e); color: light-dark(#5a6165, #a4abae); font: 400 14px/1.6 system-ui, sans-serif}`,
    `${R} h2 {margin: 1.7em 0 0.5em; font: 650 1.12em/1.35 system-ui, sans-serif; text-wrap: balance}`,
    `${R} p {margin: 0 0 1.05em}`,
    `${R} ul {margin: 0 0 1.05em; padding-inline-start: 1.2em}`,
    `${R} li {margin: 0 0 0.35em}`,
    `${R} blockquote {margin: 0 0 1.05em; padding-inline-start: 18px; border-inline-start: 3px solid light-dark(#dfe3e4, #363b3e)}`,
    `${quotation} {background: light-dark(#e3f0f0, #213a3e); color: inherit; border-radius: 2px; padding-block: 1px; box-decoration-break: clone; -webkit-box-decoration-break: clone}`,
    `${named}::before {content: attr(data-${token}-speakers); display: block; margin-block-end: 1px; color: light-dark(#0d5c63, #7fcdd3); font: 600 13px/1.5 system-ui, sans-serif}`,
    `@media (min-width: 1080px) {${named} {position: relative} ${named}::before {position: absolute; inset-inline-end: calc(100% + 24px); inset-block-start: 0.42em; inline-size: 150px; text-align: end; line-height: 1.35}}`,
    `@media (min-width: 1080px) {${R} blockquote > p[data-${token}-speakers]::before {inset-inline-end: calc(100% + 45px)} ${R} li[data-${token}-speakers]::before {inset-inline-end: calc(100% + 24px + 1.85em)}}`,
    `@media (max-width: 600px) {${R} {font-size: 18px} ${R} ${part('bar')} {background: light-dark(#fdfdfb, #1a1d1f)}}`,
    `@media print {${R} {color-scheme: light} ${R} ${part('bar')} {display: none} ${R} ${part('article')} {max-inline-size: none; padding: 0} ${R} {color: #000; font-size: 12pt} ${quotation} {background: none} ${named}::before {color: #000} ${R} p, ${R} li, ${R} blockquote {orphans: 3; widows: 3} ${R} h2 {break-after: avoid}}`,
  ];
}

/** Every declaration !important: only so does a USER sheet win over the page's. */
function important(rule: Rule): string {
  return rule.replace(/(?<=\{)[^{}]+(?=\})/g, declarations =>
    declarations
      .split(';')
      .map(declaration => `${declaration.trim()} !important`)
      .join('; '),
  );
}

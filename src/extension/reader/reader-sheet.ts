/**
 * The reading view's USER sheet. The page's own rules never reach the view (`all: revert`, and
 * every declaration `!important`); the rest of the page is hidden and nothing of it is marked, so that the page shows
 * again by itself when the view is gone.
 */
import {articleLook} from './look/article-look.ts';
import {controlsLook} from './look/controls-look.ts';
import {printLook} from './look/print-look.ts';
import {themeLook} from './look/theme-look.ts';

/** CSS text for the document whose random token this is; parts of the view are `data-TOKEN="part"`. */
export function readerRules(token: string): string {
  return important(`${frame(viewOf(token))}\n${lookRules(token)}`);
}

/** The look alone, for a place where no page is. */
export function lookRules(token: string): string {
  const looks = [themeLook, articleLook, controlsLook, printLook].map(look => look(token));
  return [reset(viewOf(token)), ...looks].join('\n');
}

function viewOf(token: string): string {
  return `[data-${token}="reader"]`;
}

/**
 * The page steps aside. What stands beside its body too: a page may have made its `head` visible. Chromium asks the whole
 * body for the view anew for each of its children, a minute where it has 50,000, unless the body is a scope; Firefox knows
 * scopes since 146 and does not need them.
 */
function frame(view: string): string {
  const html = `html:has(> body > ${view})`;
  const body = `body:has(> ${view})`;
  return `
${html}, ${body} {
  all: revert;
  direction: ltr;
  unicode-bidi: normal;
  display: block;
  margin: 0;
  transition: none;
  animation: none;
}
${html}::before, ${html}::after, ${body}::before, ${body}::after { content: none }
${html} > :not(body) { display: none }
${view}::first-letter, ${view} *::first-letter, ${view}::first-line, ${view} *::first-line { all: revert }
@supports (-moz-appearance: none) { ${body} > :not(${view}) { display: none } }
@supports not (-moz-appearance: none) { @scope (${body}) { :scope > :not(${view}) { display: none } } }`;
}

/** `all` resets neither direction nor unicode-bidi. */
function reset(view: string): string {
  return `
${view}, ${view} * {
  all: revert;
  direction: inherit;
  unicode-bidi: normal;
  transition: none;
  animation: none;
}
${view}::before, ${view}::after, ${view} *::before, ${view} *::after { all: revert; content: none }
${view} *::marker { all: revert }
${view}::selection, ${view} *::selection { background: Highlight; color: HighlightText }
${view}[dir="ltr"], ${view} [dir="ltr"] { direction: ltr }
${view}[dir="rtl"], ${view} [dir="rtl"] { direction: rtl }`;
}

/** Only so does a USER sheet win over the page's. */
function important(css: string): string {
  return css.replace(/(?<=\{)[^{}]+(?=\})/g, declarations =>
    declarations
      .split(';')
      .map(declaration => declaration.trim())
      .filter(declaration => declaration !== '')
      .map(declaration => `${declaration} !important`)
      .join('; '),
  );
}

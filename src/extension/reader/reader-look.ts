/** How the reading view looks. Narrow: the speaker's name above the paragraph; wide: in the margin beside it. */

const paper = 'light-dark(#fdfdfb, #1a1d1f)';
const ink = 'light-dark(#1d2022, #dfe2e2)';
const quiet = 'light-dark(#5a6165, #a4abae)';
const line = 'light-dark(#dfe3e4, #363b3e)';
const accent = 'light-dark(#0d5c63, #7fcdd3)';
const quoted = 'light-dark(#e3f0f0, #213a3e)';

const print = '"Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif';
const plain = 'system-ui, sans-serif';

/** CSS text without `!important`. Every selector is at least as specific as those of the reset before it. */
export function readerLook(token: string): string {
  const view = `[data-${token}="reader"]`;
  const part = (name: string) => `${view} [data-${token}="${name}"]`;
  const named = `[data-${token}-speakers]`;
  return `
html:has(> body > ${view}) { color-scheme: light dark; background: ${paper}; scrollbar-gutter: stable }
${view} {
  display: block;
  color-scheme: light dark;
  min-block-size: 100vh;
  outline: none;
  color: ${ink};
  font: 400 19px/1.6 ${print};
  overflow-wrap: break-word;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}
${part('bar')} {
  display: flex;
  justify-content: end;
  position: sticky;
  inset-block-start: 0;
  z-index: 1;
  padding: 10px 16px;
  pointer-events: none;
}
${part('close')} {
  pointer-events: auto;
  appearance: none;
  padding: 5px 14px;
  border: 1px solid ${line};
  border-radius: 6px;
  background: ${paper};
  color: ${accent};
  font: 600 14px/1.5 ${plain};
  cursor: pointer;
}
${part('close')}:hover { background: ${quoted} }
${part('close')}:focus-visible { outline: 2px solid ${accent}; outline-offset: 2px }
${part('article')} {
  display: block;
  box-sizing: border-box;
  max-inline-size: 704px;
  margin-inline: auto;
  padding: 8px 20px 96px;
}
${view} h1 { margin: 0; font: 650 1.75em/1.22 ${plain}; letter-spacing: -0.012em; text-wrap: balance }
${part('source')} {
  display: flex;
  flex-wrap: wrap;
  gap: 0 18px;
  margin: 14px 0 34px;
  padding-block-end: 16px;
  border-block-end: 1px solid ${line};
  color: ${quiet};
  font: 400 14px/1.6 ${plain};
}
${view} h2 { margin: 1.7em 0 0.5em; font: 650 1.12em/1.35 ${plain}; text-wrap: balance }
${view} p { margin: 0 0 1.05em }
${view} ul { margin: 0 0 1.05em; padding-inline-start: 1.2em }
${view} li { margin: 0 0 0.35em }
${view} blockquote { margin: 0 0 1.05em; padding-inline-start: 18px; border-inline-start: 3px solid ${line} }
${part('quotation')} {
  padding-block: 1px;
  border-radius: 2px;
  background: ${quoted};
  color: inherit;
  -webkit-box-decoration-break: clone;
  box-decoration-break: clone;
}
${view} ${named}::before {
  content: attr(data-${token}-speakers);
  display: block;
  margin-block-end: 1px;
  color: ${accent};
  font: 600 13px/1.5 ${plain};
}
@media (max-width: 600px) {
  ${view} { font-size: 18px }
  ${part('bar')} { background: ${paper} }
}
@media (min-width: 1080px) {
  ${view} ${named} { position: relative }
  ${view} ${named}::before {
    position: absolute;
    inset-inline-end: calc(100% + 24px);
    inset-block-start: 0.42em;
    inline-size: 150px;
    line-height: 1.35;
    text-align: end;
  }
  ${view} blockquote > ${named}::before { inset-inline-end: calc(100% + 45px) }
  ${view} li${named}::before { inset-inline-end: calc(100% + 24px + 1.85em) }
}
@media print {
  ${view} { color-scheme: light; color: #000; font-size: 12pt }
  ${part('bar')} { display: none }
  ${part('article')} { max-inline-size: none; padding: 0 }
  ${part('quotation')} { background: none }
  ${view} ${named}::before { position: static; inline-size: auto; color: #000; text-align: start }
  ${view} h2 { break-after: avoid }
  ${view} p, ${view} li, ${view} blockquote { orphans: 3; widows: 3 }
}`;
}

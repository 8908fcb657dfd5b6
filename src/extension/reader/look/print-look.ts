/** On paper: black on white, the whole width, names above their paragraphs. */
import {colour} from './theme-look.ts';

export function printLook(token: string): string {
  const view = `[data-${token}="reader"]`;
  const part = (name: string) => `${view} [data-${token}="${name}"]`;
  const themed = `${view}[data-${token}-theme]`;
  return `
@media print {
  ${themed}, html:has(> body > ${themed}) {
    color-scheme: light;
    background: #fff;
    --${token}-paper: #fff;
    --${token}-ink: #000;
    --${token}-quiet: #333;
    --${token}-line: #999;
    --${token}-accent: #000;
    --${token}-quoted: transparent;
    --${token}-current: transparent;
  }
  ${view} { min-block-size: 0; background: none; font-size: 11.5pt; line-height: 1.5 }
  ${part('bar')}, ${part('doubts')} button { display: none }
  ${part('article')} { max-inline-size: none; padding: 0 }
  ${view}[data-${token}-names] [data-${token}-speakers]::before {
    position: static;
    inline-size: auto;
    justify-content: start;
    text-align: start;
    break-after: avoid;
  }
  ${view} h1, ${view} h2, ${view} h3, ${view} h4 { break-after: avoid }
  ${view} figure, ${part('table')}, ${view} tr { break-inside: avoid }
  ${view} video, ${view} audio { display: none }
  ${view} img { max-block-size: 50vh; print-color-adjust: exact }
  ${part('table')} { overflow: visible }
  ${view} p, ${view} li, ${view} blockquote { orphans: 3; widows: 3 }
  ${part('quotation')} { text-decoration: underline; text-decoration-color: ${colour(token, 'line')}; text-underline-offset: 0.18em }
}`;
}

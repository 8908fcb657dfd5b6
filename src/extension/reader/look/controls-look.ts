/** The view's own controls: small, quiet, out of the text's way. */
import {colour} from './theme-look.ts';

export function controlsLook(token: string): string {
  const view = `[data-${token}="reader"]`;
  const part = (name: string) => `${view} [data-${token}="${name}"]`;
  const plain = `var(--${token}-plain)`;
  const focused = `outline: 2px solid ${colour(token, 'accent')}; outline-offset: 2px`;
  return `
${part('above')} {
  display: block;
  position: absolute;
  inset: 0 0 auto;
  box-sizing: border-box;
  inline-size: auto;
  max-inline-size: none;
  min-block-size: 100vh;
  block-size: auto;
  max-block-size: none;
  margin: 0;
  padding: 0;
  border: 0;
  outline: none;
  overflow: visible;
  background: ${colour(token, 'paper')};
  color: inherit;
}
${part('above')}::backdrop { all: revert; background: none }
${part('bar')} {
  display: flex;
  justify-content: space-between;
  align-items: start;
  gap: 12px;
  position: sticky;
  inset-block-start: -1px;
  z-index: 1;
  padding: 11px 16px 10px;
  font: 400 14px/1.5 ${plain};
  pointer-events: none;
}
${part('tools')} { display: flex; align-items: center; gap: 6px }
${part('button')} {
  pointer-events: auto;
  appearance: none;
  box-sizing: border-box;
  min-inline-size: 34px;
  min-block-size: 34px;
  padding: 4px 11px;
  border: 1px solid ${colour(token, 'line')};
  border-radius: 6px;
  background: ${colour(token, 'paper')};
  color: ${colour(token, 'accent')};
  font: 600 14px/1.5 ${plain};
  cursor: pointer;
}
${part('button')}:hover, ${part('button')}[aria-expanded="true"] { background: ${colour(token, 'quoted')} }
${part('button')}:focus-visible { ${focused} }
${part('place')} {
  padding: 5px 8px;
  border-radius: 6px;
  background: ${colour(token, 'paper')};
  color: ${colour(token, 'quiet')};
  font-variant-numeric: tabular-nums;
}
${part('place')}:empty { display: none }
${part('spoken')} {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}
${part('panel')} {
  pointer-events: auto;
  position: absolute;
  inset-block-start: 52px;
  inset-inline-end: 16px;
  box-sizing: border-box;
  inline-size: min(352px, calc(100% - 24px));
  max-block-size: calc(100vh - 68px);
  overflow-y: auto;
  padding: 14px 16px 16px;
  border: 1px solid ${colour(token, 'line')};
  border-radius: 10px;
  background: ${colour(token, 'paper')};
  color: ${colour(token, 'ink')};
  box-shadow: 0 8px 28px rgb(0 0 0 / 0.16);
}
${part('panel')}[hidden] { display: none }
${part('setting')} { margin: 0 0 14px; padding: 0; border: 0; min-inline-size: 0 }
${view} legend { padding: 0; margin-block-end: 6px; color: ${colour(token, 'quiet')}; font: 400 13px/1.4 ${plain} }
${part('note')} { margin: 10px 0 0; font: 400 13px/1.4 ${plain} }
${part('note')}:empty { display: none }
${part('choices')} { display: flex; flex-wrap: wrap; gap: 6px }
${part('choice')} {
  position: relative;
  padding: 5px 11px;
  border: 1px solid ${colour(token, 'line')};
  border-radius: 6px;
  background: ${colour(token, 'paper')};
  color: ${colour(token, 'ink')};
  cursor: pointer;
}
${part('choice')} input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer }
${part('choice')}:has(:checked) {
  border-color: ${colour(token, 'accent')};
  box-shadow: inset 0 0 0 1px ${colour(token, 'accent')};
  color: ${colour(token, 'accent')};
}
${part('choice')}:has(:focus-visible) { ${focused} }
${part('measure')} {
  display: grid;
  grid-template-columns: 6em 1fr 2.4em;
  align-items: center;
  gap: 10px;
  min-block-size: 34px;
}
${part('measure')} input { inline-size: 100%; margin: 0; accent-color: ${colour(token, 'accent')}; cursor: pointer }
${part('measure')} input:focus-visible { ${focused}; border-radius: 4px }
${part('measure')} output { color: ${colour(token, 'quiet')}; text-align: end; font-variant-numeric: tabular-nums }
@media (forced-colors: active) {
  ${part('choice')}:has(:checked) { forced-color-adjust: none; background: Highlight; color: HighlightText }
}
@media (max-width: 600px) {
  ${part('bar')} {
    padding: 9px 12px 14px;
    background: linear-gradient(${colour(token, 'paper')} 75%, transparent);
  }
  ${part('panel')} { inset-inline-end: 12px }
}`;
}

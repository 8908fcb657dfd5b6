/** Colours and letters as custom properties, so that the rest of the sheet names them once. */
import {contrastDark, contrastLight, dark, light, type Palette, sepia} from './palettes.ts';

const print = '"Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif';
const plain = 'system-ui, "Noto Sans", sans-serif';

/** The custom property of a colour. */
export function colour(token: string, name: keyof Palette): string {
  return `var(--${token}-${name})`;
}

export function themeLook(token: string): string {
  const view = `[data-${token}="reader"]`;
  const html = `html:has(> body > ${view})`;
  /** The view, and the canvas behind it, which is the document's. */
  const themed = (theme: string) => {
    const one = `${view}[data-${token}-theme="${theme}"]`;
    return `${one}, html:has(> body > ${one})`;
  };
  const chip = (theme: string) => `${view} label[data-${token}-theme="${theme}"]`;
  const lettered = (typeface: string) => `${view}[data-${token}-typeface="${typeface}"]`;
  const colours = (day: Palette, night: Palette) => colourRules(token, day, night);
  const letters = (text: string, heads: string) => `{ --${token}-text: ${text}; --${token}-heads: ${heads} }`;
  return `
${view}, ${view} * { color-scheme: inherit }
${html} { color-scheme: light dark }
${html}, ${view}, ${chip('system')} { ${colours(light, dark)} }
${html} {
  background: ${colour(token, 'paper')};
  scrollbar-color: ${colour(token, 'quiet')} ${colour(token, 'paper')};
  scrollbar-gutter: stable;
}
@media (prefers-contrast: more) {
  ${html}, ${view}, ${chip('system')} { ${colours(contrastLight, contrastDark)} }
}
${themed('light')}, ${chip('light')} { color-scheme: light; ${colours(light, light)} }
${themed('sepia')}, ${chip('sepia')} { color-scheme: light; ${colours(sepia, sepia)} }
${themed('dark')}, ${chip('dark')} { color-scheme: dark; ${colours(dark, dark)} }
${themed('contrast')}, ${chip('contrast')} { ${colours(contrastLight, contrastDark)} }
${chip('system')}, ${chip('contrast')} { color-scheme: light dark }
${view} { --${token}-plain: ${plain} }
${lettered('serif')} ${letters(print, plain)}
${lettered('sans')} ${letters(plain, plain)}
${lettered('hyperlegible')} ${letters(`"${token}-hyperlegible", ${plain}`, `"${token}-hyperlegible", ${plain}`)}
${lettered('dyslexia')} ${letters(`"${token}-dyslexia", ${plain}`, `"${token}-dyslexia", ${plain}`)}`;
}

function colourRules(token: string, day: Palette, night: Palette): string {
  const names = Object.keys(day) as (keyof Palette)[];
  return names.map(name => `--${token}-${name}: light-dark(${day[name]}, ${night[name]})`).join('; ');
}

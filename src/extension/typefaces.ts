/** The typefaces that come with the extension, as files in its folder `fonts`; build.mjs puts them there. */
import {Fault, type TypefaceFile} from './messages.ts';
import type {BundledTypeface} from './settings.ts';

type File = Omit<TypefaceFile, 'bytes'> & {readonly name: string};

const latin =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,' +
  'U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const latinExtended =
  'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,' +
  'U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

const files: Readonly<Record<BundledTypeface, readonly File[]>> = {
  hyperlegible: ['400', '700'].flatMap(weight =>
    ['normal', 'italic'].flatMap(style => [
      {name: `atkinson-hyperlegible-next-latin-${weight}-${style}`, weight, style, unicodeRange: latin},
      {name: `atkinson-hyperlegible-next-latin-ext-${weight}-${style}`, weight, style, unicodeRange: latinExtended},
    ]),
  ),
  dyslexia: [
    {name: 'opendyslexic-latin-400-normal', weight: '400', style: 'normal', unicodeRange: 'U+0-10FFFF'},
    {name: 'opendyslexic-latin-400-italic', weight: '400', style: 'italic', unicodeRange: 'U+0-10FFFF'},
    {name: 'opendyslexic-latin-700-normal', weight: '700', style: 'normal', unicodeRange: 'U+0-10FFFF'},
  ],
};

export async function typefaceFiles(name: BundledTypeface): Promise<readonly TypefaceFile[]> {
  const chosen = files[name];
  if (!chosen) throw new Fault('failed');
  return Promise.all(chosen.map(async ({name: file, ...rest}) => ({...rest, bytes: await bytesOf(file)})));
}

async function bytesOf(file: string): Promise<string> {
  const answer = await fetch(`/fonts/${file}.woff2`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''));
}

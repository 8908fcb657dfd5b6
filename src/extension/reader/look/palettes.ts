/** The view's colours. Every text on every ground it may stand on: 4.5 to 1 at least, 7 to 1 in high contrast. */

export type Palette = {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly line: string;
  /** Links, speakers' names, what is chosen. */
  readonly accent: string;
  /** Behind quotations, and behind the one that was gone to. */
  readonly quoted: string;
  readonly current: string;
};

export const light: Palette = {
  paper: '#fdfdfb',
  ink: '#1d2022',
  quiet: '#596065',
  line: '#dce1e2',
  accent: '#0c565d',
  quoted: '#e6f1f1',
  current: '#bfe0e0',
};

export const sepia: Palette = {
  paper: '#f7efdf',
  ink: '#35291c',
  quiet: '#6a583f',
  line: '#e0d2b6',
  accent: '#7b3d10',
  quoted: '#eee0c2',
  current: '#e3cc9b',
};

export const dark: Palette = {
  paper: '#1a1d1f',
  ink: '#dadddd',
  quiet: '#a4abae',
  line: '#383d40',
  accent: '#86d0d6',
  quoted: '#22383c',
  current: '#2d555b',
};

export const contrastLight: Palette = {
  paper: '#ffffff',
  ink: '#000000',
  quiet: '#000000',
  line: '#000000',
  accent: '#00287a',
  quoted: '#fff1a8',
  current: '#ffd84d',
};

export const contrastDark: Palette = {
  paper: '#000000',
  ink: '#ffffff',
  quiet: '#ffffff',
  line: '#ffffff',
  accent: '#ffe45c',
  quoted: '#0a3566',
  current: '#0a4585',
};

export const palettes: Readonly<Record<string, Palette>> = {light, sepia, dark, contrastLight, contrastDark};

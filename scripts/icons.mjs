/** Draws the PNG icons from `icons/plainquote.svg`. `npm run icons` */
import {readFile, writeFile} from 'node:fs/promises';
import {Resvg} from '@resvg/resvg-js';

const svg = await readFile('icons/plainquote.svg', 'utf8');
/** The store wants a clear edge around the largest: 16 of 128 pixels on each side. */
const roomy = svg.replace('viewBox="0 0 16 16"', `viewBox="${[-1, -1, 18, 18].map(n => (n * 8) / 6).join(' ')}"`);

for (const size of [16, 32, 48, 96, 128]) {
  const png = new Resvg(size === 128 ? roomy : svg, {fitTo: {mode: 'width', value: size}}).render().asPng();
  await writeFile(`icons/plainquote-${size}.png`, png);
  console.log(`icons/plainquote-${size}.png ${png.length} bytes`);
}

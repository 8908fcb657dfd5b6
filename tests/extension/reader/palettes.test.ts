import {describe, expect, test} from 'vitest';
import {type Palette, palettes} from '../../../src/extension/reader/look/palettes.ts';

/** Text and what it may stand on. */
const pairs = [
  ['ink', 'paper'],
  ['ink', 'quoted'],
  ['ink', 'current'],
  ['accent', 'paper'],
  ['accent', 'quoted'],
  ['accent', 'current'],
  ['quiet', 'paper'],
] as const;

describe.each(Object.entries(palettes))('%s', (name, palette) => {
  const least = name.startsWith('contrast') ? 7 : 4.5;
  test.each(pairs)('%s on %s', (text, ground) =>
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(least),
  );
  test('quotations stand out from the paper', () => {
    const {paper, quoted, current}: Palette = palette;
    expect(new Set([paper, quoted, current]).size).toBe(3);
  });
});

/** WCAG 2: 1 to 21. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x);
  return (a + 0.05) / (b + 0.05);
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map(channel => (channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

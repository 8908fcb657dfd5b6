import {PNG} from 'pngjs';

/** CSS pixels: how far from the upper and the right edge, and how far the shadow reaches. */
const place = {top: 14, end: 26, shadow: 18};

/**
 * A popup's picture over a page's, where browsers show it: no driver takes both in one.
 * @param {Buffer} page PNG
 * @param {Buffer} popup PNG
 */
export function overlaid(page, popup) {
  const ground = PNG.sync.read(page);
  const top = PNG.sync.read(popup);
  const left = ground.width - top.width - place.end;
  shade(ground, {left, top: place.top, right: left + top.width, bottom: place.top + top.height});
  PNG.bitblt(top, ground, 0, 0, top.width, Math.min(top.height, ground.height - place.top), left, place.top);
  return PNG.sync.write(ground);
}

/** Darkens what lies around a box, the less the farther from it. @param {PNG} picture @param {{left: number, top: number, right: number, bottom: number}} box */
function shade({data, width, height}, {left, top, right, bottom}) {
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const away = Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
      if (away >= place.shadow) continue;
      const light = away <= 1 ? 0.7 : 1 - 0.3 * (1 - away / place.shadow) ** 2;
      for (let channel = 0; channel < 3; channel++) {
        const at = 4 * (y * width + x) + channel;
        data[at] = (data[at] ?? 0) * light;
      }
    }
  }
}

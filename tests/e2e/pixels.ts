import {PNG} from 'pngjs';

/** CSS pixels of the viewport; screenshots are taken at one device pixel a CSS pixel. */
export type Box = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};

/** How many pixels differ between two pictures, inside the boxes and outside all of them. */
export function difference(before: Buffer, after: Buffer, boxes: readonly Box[]): {inside: number; outside: number} {
  const one = PNG.sync.read(before);
  const two = PNG.sync.read(after);
  const count = {inside: 0, outside: 0};
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      const at = 4 * (y * one.width + x);
      if (one.data.readUInt32BE(at) === two.data.readUInt32BE(at)) continue;
      const within = boxes.some(({left, top, right, bottom}) => x >= left && x < right && y >= top && y < bottom);
      count[within ? 'inside' : 'outside']++;
    }
  }
  return count;
}

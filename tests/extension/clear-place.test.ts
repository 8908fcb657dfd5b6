import {expect, test} from 'vitest';
import {clearTop} from '../../src/extension/clear-place.ts';

/** A window at the screen's corner whose toolbars take 87 px. */
const frame = {innerWidth: 1200, innerHeight: 800, outerWidth: 1200, outerHeight: 887, screenX: 0, screenY: 0};
const popup = {left: 790, top: 87, width: 400, height: 500};

test.each([
  ['beside the popup: in the middle', {left: 100, right: 700, height: 100}, popup, frame, 350],
  ['beside it and taller than the page: from the top', {left: 100, right: 700, height: 2000}, popup, frame, 16],
  ['behind it: below it', {left: 100, right: 900, height: 100}, popup, frame, 516],
  [
    'behind one as tall as the page: at the foot',
    {left: 100, right: 900, height: 100},
    {...popup, height: 780},
    frame,
    684,
  ],
  ['right of a popup at the left', {left: 500, right: 1100, height: 100}, {...popup, left: 0}, frame, 350],
  [
    'the browser does not tell where it stands',
    {left: 100, right: 900, height: 100},
    {...popup, left: 0, top: 0},
    frame,
    516,
  ],
  ['no popup', {left: 100, right: 900, height: 100}, {left: 0, top: 0, width: 0, height: 0}, frame, 350],
] as const)('%s', (_name, target, cover, view, top) => expect(clearTop(target, cover, view)).toBe(top));

import {describe, expect, test} from 'vitest';
import {gluedSubhead, isCapitals} from '../../../src/core/clean/subheads.ts';

describe('a subhead glued to the end of a paragraph', () => {
  test.each([
    [
      'It has not changed. STOLTENBERG: WRITTEN RESPONSE TO RUSSIA’S OFFER',
      'STOLTENBERG: WRITTEN RESPONSE TO RUSSIA’S OFFER',
    ],
    ['He said “never again.” THE ROAD TO PEACE', 'THE ROAD TO PEACE'],
    ['Was it so? WHAT CAME AFTER THAT', 'WHAT CAME AFTER THAT'],
    ['Dedi. RUSYA’NIN TEKLİFİNE YAZILI YANIT', 'RUSYA’NIN TEKLİFİNE YAZILI YANIT'],
  ])('%s', (text, subhead) => {
    expect(text.slice(gluedSubhead(text))).toBe(subhead);
  });

  test.each([
    ['The end came in Berlin. NATO left.'],
    ['The vote was on the GUN CONTROL ACT'],
    ['He shouted. WE WILL NEVER GIVE UP.'],
    ['“He shouted. WE WILL NEVER GIVE UP”'],
    ['Vitamins matter. A B C'],
    ['It is over. (AP PHOTO NEW YORK)'],
    ['彼は言った。 NATO と EU'],
    ['It met. NATO'],
    ['ALL OF IT STANDS IN CAPITALS'],
    [''],
  ])('none in %j', text => {
    expect(gluedSubhead(text)).toBeUndefined();
  });
});

describe('a line in capitals', () => {
  test.each([
    ['WRITTEN RESPONSE TO RUSSIA', true],
    ['NATO', false],
    ['WE WILL NOT GO!', false],
    ['NATO AND EU allies', false],
    ['1 2 3', false],
  ])('%s: %s', (line, capitals) => {
    expect(isCapitals(line)).toBe(capitals);
  });
});

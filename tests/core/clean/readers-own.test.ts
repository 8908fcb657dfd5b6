import {describe, expect, test} from 'vitest';
import {holdsShown, holdsTyped, isSettings} from '../../../src/core/clean/readers-own.ts';
import {laidOut} from '../../support/laid-out.ts';

/** A box with this inside, or in its shadow tree. */
function boxWith(inside: string, shadow = false) {
  const {layout, find} = laidOut(`<div id="box" box="0 0 500 500">${shadow ? '' : inside}</div>`);
  const box = find('#box');
  if (shadow) box.attachShadow({mode: 'open'}).innerHTML = inside;
  return {box, layout};
}

const switches = (count: number, markup: string) => `<p box="0 0 500 40">${markup}</p>`.repeat(count);

describe('settings', () => {
  test.each<[is: boolean, name: string, inside: string]>([
    [true, 'two boxes to tick', switches(2, '<input type="checkbox" box="0 0 20 20">')],
    [true, 'two without a box around them', '<input type="checkbox" box="0 0 20 20">'.repeat(2)],
    [true, 'switches drawn over boxes of no size', switches(2, '<input type="checkbox">')],
    [true, 'switches of other makes', switches(2, '<button role="switch" box="0 0 40 20"></button>')],
    [false, 'one box to tick', switches(1, '<input type="checkbox" box="0 0 20 20">')],
    [false, 'buttons', switches(2, '<button box="0 0 40 20">Accept</button>')],
    [false, 'switches behind a button that nobody pressed', `<div><p>${'<input type="checkbox">'.repeat(3)}</p></div>`],
  ])('%s: %s', (is, _name, inside) => {
    for (const shadow of [false, true]) {
      const {box, layout} = boxWith(inside, shadow);
      expect(isSettings(box, layout)).toBe(is);
    }
  });
});

describe('a field that is shown', () => {
  const password = 'input[type=password]';
  test.each<[is: boolean, name: string, inside: string]>([
    [true, 'in sight', '<input type="password" box="0 0 100 20">'],
    [false, 'out of sight', '<input type="password">'],
    [false, 'another', '<input type="text" box="0 0 100 20">'],
  ])('%s: %s', (is, _name, inside) => {
    for (const shadow of [false, true]) {
      const {box, layout} = boxWith(inside, shadow);
      expect(holdsShown(box, password, layout)).toBe(is);
    }
  });

  test('is the element itself', () => {
    const {layout, find} = laidOut('<video box="0 0 100 100"></video>');
    expect(holdsShown(find('video'), 'video', layout)).toBe(true);
  });
});

describe('a form that somebody fills in', () => {
  test.each<[is: boolean, inside: string]>([
    [true, '<input value="ada">'],
    [true, '<input type="email" value="ada@">'],
    [true, '<textarea>Dear editors</textarea>'],
    [false, '<input type="email">'],
    [false, '<input type="hidden" value="token">'],
    [false, '<input type="submit" value="Send">'],
    [false, '<input type="checkbox" value="yes">'],
  ])('%s: %s', (is, inside) => {
    for (const shadow of [false, true]) {
      const {box, layout} = boxWith(inside, shadow);
      expect(holdsTyped(box, layout)).toBe(is);
    }
  });
});

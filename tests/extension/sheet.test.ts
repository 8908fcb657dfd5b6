import {JSDOM} from 'jsdom';
import {expect, test} from 'vitest';
import {type Mark, withoutAttribute} from '../../src/core/clean/marks.ts';
import {concealingRule, userSheet} from '../../src/extension/sheet.ts';

/** What each mark does; "attribute": what no style sheet can do, "script": what runs among the page's own. */
const does: Record<Mark, string> = {
  hide: 'display:none',
  unbefore: 'display:none',
  unafter: 'display:none',
  show: 'display:block',
  unlock: 'overflow-y:auto',
  unfix: 'position:static',
  unshift: 'padding-right:0',
  untouch: 'touch-action:auto',
  unselect: 'user-select:text',
  unpoint: 'pointer-events:auto',
  unblur: 'filter:none',
  unfade: 'opacity:1',
  unveil: 'visibility:visible',
  uninert: 'attribute',
  unaria: 'attribute',
  steady: 'script',
};

test.each(Object.entries(does))('%s: %s', (mark, effect) => {
  const rules = userSheet('pq1')
    .split('\n')
    .filter(rule => rule.includes(`[data-pq1~=${mark}]`));
  if (effect === 'script') expect(rules).toEqual([]);
  else if (effect === 'attribute') expect([rules, withoutAttribute[mark as Mark]]).toEqual([[], expect.any(String)]);
  else expect(rules[0]).toContain(`${effect}!important`);
});

test('a page that is only cleaned asks no element what it holds: Firefox goes as deep as the page for that', () => {
  expect(userSheet('pq1')).not.toContain(':has(');
});

test.each([
  [true, 'while its word is on', 'n0'],
  [true, 'beside another word', 'n1 n0'],
  [false, 'when it is off', 'n1'],
  [false, 'no word that only begins so', 'n01'],
])('a notice of this make is hidden: %s: %s', (isHidden, _name, words) => {
  const {document} = new JSDOM(`<html data-pq1-again="${words}"><div id="nag" class="a b"></div><div></div></html>`)
    .window;
  const rule = concealingRule('pq1', 'div[id="nag"][class="a b"]', 'n0');
  const [selector, body] = rule.split('{');
  expect([...document.querySelectorAll(selector ?? '')].map(({id}) => id)).toEqual(isHidden ? ['nag'] : []);
  expect(body).toBe('display:none!important}');
});

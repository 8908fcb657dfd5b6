import {describe, expect, test} from 'vitest';
import {cloneWithSources} from '../../../src/core/dom/clone.ts';
import {bodyOf} from '../../support/page.ts';

function nested(levels: number): Document {
  const doc = bodyOf('');
  let at: Element = doc.body;
  for (let level = 0; level < levels; level += 1) {
    const inner = doc.createElement('div');
    at.append(`${level} `, inner);
    at = inner;
  }
  at.append('the end');
  return doc;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at: Element | null = element; at; at = at.parentElement) depth += 1;
  return depth;
}

describe('cloneWithSources', () => {
  test('knows the live element of each copied one', () => {
    const doc = bodyOf('<p id="a">One <b>two</b></p><p id="b">three</p>');
    const {clone, liveOf} = cloneWithSources(doc);
    for (const copy of clone.querySelectorAll('p, b')) {
      const live = liveOf(copy);
      expect(live.ownerDocument).toBe(doc);
      expect(live.outerHTML).toBe(copy.outerHTML);
    }
  });

  test('a page that is owned is not copied, unless it is nested too deep', () => {
    const doc = bodyOf('<form><input name="children"><p>One</p></form>');
    const {clone, liveOf} = cloneWithSources(doc, true);
    expect(clone).toBe(doc);
    expect(liveOf(doc.body)).toBe(doc.body);
    expect(doc.querySelector('input')?.hasAttribute('name')).toBe(false);
    expect(cloneWithSources(nested(700), true).clone.querySelectorAll('div')).toHaveLength(700);
  });

  test('a page nested deeper than parsers allow is copied flatter, in the same order', () => {
    const doc = nested(700);
    const {clone, liveOf} = cloneWithSources(doc);
    expect(clone.body.textContent).toBe(doc.body.textContent);
    const copies = [...clone.getElementsByTagName('div')];
    expect(copies.map(liveOf)).toEqual([...doc.getElementsByTagName('div')]);
    expect(Math.max(...copies.map(depthOf))).toBeLessThanOrEqual(512);
  });
});

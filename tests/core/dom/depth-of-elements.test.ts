import {expect, test} from 'vitest';
import {elementsWithDepth} from '../../../src/core/dom/walk.ts';
import {bodyOf} from '../../support/page.ts';

const nested = (levels: number) => `${'<div>'.repeat(levels)}${'</div>'.repeat(levels)}`;

test.each<[string, string, number]>([
  ['nothing', '', 0],
  ['three levels', nested(3), 3],
  ['four levels behind others', `<p><b>a</b></p>${nested(2)}<p>b</p>${nested(4)}<p>c</p>`, 4],
  ['many, none of them deep', nested(3).repeat(50), 3],
])('%s', (_, html, depth) => expect(elementsWithDepth(bodyOf(html).body).depth).toBe(depth));

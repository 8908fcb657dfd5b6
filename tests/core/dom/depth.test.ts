import {expect, test} from 'vitest';
import {isDeeperThan} from '../../../src/core/dom/depth.ts';
import {bodyOf} from '../../support/page.ts';

const nested = (levels: number) => `${'<div>'.repeat(levels)}${'</div>'.repeat(levels)}`;

test.each<[string, string, boolean]>([
  ['nothing', '', false],
  ['three levels', nested(3), false],
  ['four levels', nested(4), true],
  ['four levels behind others', `<p><b>a</b></p>${nested(2)}<p>b</p>${nested(4)}<p>c</p>`, true],
  ['many, none of them deep', nested(3).repeat(50), false],
])('%s', (_, html, expected) => expect(isDeeperThan(3, bodyOf(html).body)).toBe(expected));

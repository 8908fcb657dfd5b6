import {describe, expect, test} from 'vitest';
import {captionOf} from '../../../src/core/clean/captions.ts';
import {blocksOf, bodyOf} from '../../support/page.ts';

describe('the credit of a caption', () => {
  test.each([
    ['The old bridge. <span class="photo-credit">Jane Doe/AP</span>', 'Jane Doe/AP'],
    ['The old bridge. (Photo: Jane Doe)', 'Jane Doe'],
    ['The old bridge. Foto: dpa', 'dpa'],
    ['The old bridge © Reuters', 'Reuters'],
    ['Köprü. Fotoğraf: AA', 'AA'],
    ['The old bridge by the mill', undefined],
    ['A photo of the old bridge', undefined],
  ])('%s: %s', (html, credit) => {
    const [block] = blocksOf(bodyOf(`<figure><figcaption>${html}</figcaption></figure>`));
    expect(block && captionOf(block, 3)).toMatchObject({credit, afterBlock: 3});
  });
});

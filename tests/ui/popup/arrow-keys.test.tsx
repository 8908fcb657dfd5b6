import {describe, expect, test} from 'vitest';
import {moveAmongQuotations} from '../../../src/ui/popup/arrow-keys.ts';
import {page, pressKey, show} from './show.tsx';

describe('arrow keys', () => {
  test.each([
    [undefined, 'ArrowDown', 0],
    [undefined, 'ArrowUp', undefined],
    [0, 'ArrowDown', 1],
    [2, 'ArrowDown', 2],
    [1, 'ArrowUp', 0],
    [0, 'ArrowUp', 0],
    [0, 'End', 2],
    [2, 'Home', 0],
    [1, 'Enter', 1],
  ])('from %s, %s: to %s', (from, key, to) => {
    const popup = show({page});
    const {document, all} = popup;
    const quotations = all('quotation');
    document.addEventListener('keydown', event => moveAmongQuotations(event, document));
    if (from !== undefined) quotations[from]?.focus();
    pressKey(popup, key);
    expect(document.activeElement).toBe(to === undefined ? document.body : quotations[to]);
  });
});

import {expect, test, vi} from 'vitest';
import {page, show} from './show.tsx';

test('voices: closed, then a table of words, the longest bar the widest', async () => {
  const {all, document} = show({page});
  const details = document.querySelector<HTMLDetailsElement>('[data-part=voices]');
  expect(details?.open).toBe(false);
  expect(all('voice')).toEqual([]);
  if (details) details.open = true;
  await vi.waitFor(() => expect(all('voice')).toHaveLength(2));
  const cells = all('voice').map(row =>
    [...row.querySelectorAll('th > span:first-child, td')].map(cell => cell.textContent),
  );
  expect(cells).toEqual([
    ['Jane Doe', '2', '1'],
    ['Not stated', '2', '0'],
  ]);
  const bars = [...document.querySelectorAll<HTMLElement>('.bar span')].map(bar =>
    Math.round(Number.parseFloat(bar.style.inlineSize)),
  );
  expect(bars).toEqual([67, 33, 67]);
});

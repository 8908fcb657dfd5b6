import {expect, test, vi} from 'vitest';
import {keptFiles} from '../../src/extension/kept-files.ts';

vi.mock('../../src/extension/browser.ts', () => ({browser: {runtime: {getURL: (name: string) => `own:${name}`}}}));

test('a file is fetched once, and again where it could not be had', async () => {
  const fetched = vi
    .fn<(address: string) => Promise<Response>>()
    .mockRejectedValueOnce(new Error('no disk'))
    .mockImplementation(async address => new Response(`content of ${address}`));
  vi.stubGlobal('fetch', fetched);
  const textOf = keptFiles(response => response.text());

  await expect(textOf('a.json')).rejects.toThrow('no disk');
  expect(await Promise.all([textOf('a.json'), textOf('a.json')])).toEqual([
    'content of own:a.json',
    'content of own:a.json',
  ]);
  expect(await textOf('b.json')).toBe('content of own:b.json');
  expect(fetched.mock.calls.flat()).toEqual(['own:a.json', 'own:a.json', 'own:b.json']);
});

import {existsSync} from 'node:fs';
import {readdir, readFile} from 'node:fs/promises';
import {PNG} from 'pngjs';
import {describe, expect, test} from 'vitest';
import {screen, screens, tile} from '../scripts/pictures/screens.mjs';

const languages = await readdir('_locales');
const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
const asked = new Set([
  ...[manifest['x-chrome'], manifest['x-firefox']].flatMap(({permissions}) => permissions),
  ...manifest.optional_host_permissions,
]);

describe.each(languages)('the store’s text in %s', language => {
  test('justifies every permission that is or may be asked for, and no other', async () => {
    const text = await readFile(`store/${language}.md`, 'utf8');
    const justified = [...text.matchAll(/^- `([^`]+)`.*:.{20}/gm)].map(([, permission]) => permission);
    expect(justified.toSorted()).toEqual([...asked].toSorted());
  });

  test('is no longer than the stores take', async () => {
    expect((await readFile(`store/${language}.md`, 'utf8')).length).toBeLessThan(10_000);
    const {purpose} = JSON.parse(await readFile(`_locales/${language}/messages.json`, 'utf8'));
    expect(purpose.message.length).toBeLessThanOrEqual(132); // characters, Chrome's limit for a summary
  });
});

describe('pictures have the stores’ sizes', () => {
  const wanted = ['chrome', 'firefox'].flatMap(store => screens.map(({name}) => [`${store}/${name}`, screen] as const));
  test.each([...wanted, ['chrome/promotion', tile] as const])('%s', async (name, size) => {
    const {width, height} = PNG.sync.read(await readFile(`store/pictures/${name}.png`));
    expect({width, height}).toEqual(size);
  });
});

test.each(['store/README.md', 'store/REVIEWERS.md'])('%s names files that exist', async file => {
  const named = [...(await readFile(file, 'utf8')).matchAll(/`((?:scripts|src|tests|icons|pictures)\/[\w./-]+)`/g)];
  expect(named.length).toBeGreaterThan(2);
  for (const [, path = ''] of named) expect(existsSync(path) || existsSync(`store/${path}`), path).toBe(true);
});

import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {build} from 'esbuild';
import {describe, expect, test} from 'vitest';
import {noticesOf, packagesIn} from '../../scripts/licences.mjs';

describe('packages of a bundle', () => {
  test.each([
    ["import {h} from 'preact'; console.log(h)", ['node_modules/preact']],
    ["import 'micromark-util-character'", []], // nothing of it is left
    ["import '@mozilla/readability'", ['node_modules/@mozilla/readability']],
    ['console.log(1)', []],
  ])('%s', async (contents, expected) => {
    const stdin = {contents, resolveDir: '.'};
    const {metafile} = await build({stdin, bundle: true, metafile: true, write: false, format: 'esm', minify: true});
    expect([...new Set(packagesIn(metafile))]).toEqual(expected);
  });
});

describe('what is shipped says whose it is', () => {
  test.each([
    ['@duckduckgo/autoconsent', 'MPL-2.0', 'https://github.com/duckduckgo/autoconsent', 'Mozilla Public License'],
    ['webextension-polyfill', 'MPL-2.0', 'https://github.com/mozilla/webextension-polyfill', 'Mozilla Public License'],
    ['@mozilla/readability', 'Apache-2.0', 'https://github.com/mozilla/readability', 'Copyright (c) 2010 Arc90 Inc'],
    ['eld', 'Apache-2.0', 'https://github.com/nitotm/efficient-language-detector-js', 'Apache License'],
    ['preact', 'MIT', 'https://github.com/preactjs/preact', 'Copyright (c) 2015-present Jason Miller'],
    ['@fontsource/opendyslexic', 'OFL-1.1', 'https://github.com/fontsource/font-files', 'SIL OPEN FONT LICENSE'],
    [
      '@fontsource/atkinson-hyperlegible-next',
      'OFL-1.1',
      'https://github.com/fontsource/font-files',
      'SIL OPEN FONT LICENSE',
    ],
  ])('%s', async (name, licence, source, words) => {
    for (const browser of ['chrome', 'firefox']) {
      const notices = (await readFile(`dist/${browser}/third-party-licences.txt`, 'utf8')).split(/^-{80}$/m);
      const notice = notices.find(text => text.trimStart().startsWith(`${name} `));
      expect(notice?.trimStart().split('\n').slice(1, 3)).toEqual([licence, source]);
      expect(notice).toContain(words);
    }
  });

  test.each([
    ['no licence', {name: 'a', version: '1.0.0', repository: 'a/a'}, ['LICENSE']],
    ['no text of it', {name: 'a', version: '1.0.0', license: 'MIT', repository: 'a/a'}, []],
  ])('a package with %s ends the build', async (_, description, files) => {
    const folder = await mkdtemp(join(tmpdir(), 'plainquote-'));
    await writeFile(join(folder, 'package.json'), JSON.stringify(description));
    for (const file of files) await writeFile(join(folder, file), 'Do what you like.');
    await expect(noticesOf([folder])).rejects.toThrow(`${folder} does not state its licence.`);
    await rm(folder, {recursive: true});
  });
});

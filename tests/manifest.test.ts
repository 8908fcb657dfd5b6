import {execFile} from 'node:child_process';
import {readdir, readFile} from 'node:fs/promises';
import {promisify} from 'node:util';
import {describe, expect, test} from 'vitest';

const run = promisify(execFile);
const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));

describe.each(['chrome', 'firefox'])('what %s is asked for at install', browser => {
  test('access to the pressed page only', async () => {
    const manifest = await json(`dist/${browser}/manifest.json`);
    const panel = browser === 'chrome' ? ['sidePanel'] : []; // no warning goes with it
    expect(manifest.permissions).toEqual(['activeTab', 'scripting', 'storage', 'contextMenus', ...panel]);
    expect(manifest.optional_host_permissions).toEqual(['<all_urls>']);
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(Object.keys(manifest.commands).length).toBeLessThanOrEqual(4);
  });

  test('its own pages run and load what comes with it, and nobody else shows or asks them', async () => {
    const manifest = await json(`dist/${browser}/manifest.json`);
    const policy = Object.fromEntries(
      manifest.content_security_policy.extension_pages
        .split('; ')
        .map((part: string) => [part.split(' ')[0], part.split(' ').slice(1).join(' ')]),
    );
    expect(policy).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'font-src': "'self'",
      'connect-src': "'self'",
      'frame-src': "'self'",
      'frame-ancestors': "'self'",
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  test('page text is text: no script takes words for markup, none for a program', async () => {
    const scripts = (await readdir(`dist/${browser}`)).filter(name => name.endsWith('.js'));
    expect(scripts).toContain('page.js');
    for (const name of scripts) {
      const script = await readFile(`dist/${browser}/${name}`, 'utf8');
      const sinks =
        /\.(?:inner|outer)HTML\s*=[^=]|\.srcdoc\s*=[^=]|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|document\.write|\beval\(|new Function\(/g;
      expect(script.match(sinks) ?? [], name).toEqual([]);
    }
  });

  test('every text of the manifest is in every language', async () => {
    const used = [...(await readFile(`dist/${browser}/manifest.json`, 'utf8')).matchAll(/__MSG_(\w+)__/g)];
    expect(used.length).toBeGreaterThan(3);
    for (const language of await readdir('_locales')) {
      const messages = await json(`dist/${browser}/_locales/${language}/messages.json`);
      for (const [, key = ''] of used) expect(messages[key]?.message, `${language} ${key}`).toBeTruthy();
    }
  });
});

test('Firefox is told that no data is collected', async () => {
  const {gecko} = (await json('dist/firefox/manifest.json')).browser_specific_settings;
  expect(gecko.data_collection_permissions).toEqual({required: ['none']});
});

test('a test build is not packed', async () => {
  const refusal = run(process.execPath, ['scripts/package.mjs', 'dist/test/chrome']);
  await expect(refusal).rejects.toMatchObject({code: 1, stderr: expect.stringContaining('is a test build')});
});

test('one sentence says what it is for, everywhere', async () => {
  const {purpose} = await json('_locales/en/messages.json');
  expect(purpose.message).toMatch(/^Read the article, see who said what; what stands in the way steps aside\.$/);
  const elsewhere = ['README.md', 'store/en.md', 'package.json'];
  for (const file of elsewhere) expect(await readFile(file, 'utf8'), file).toContain(purpose.message);
  for (const language of await readdir('_locales')) {
    const translated = (await json(`_locales/${language}/messages.json`)).purpose.message;
    expect(await readFile(`store/${language}.md`, 'utf8'), language).toContain(translated);
  }
});

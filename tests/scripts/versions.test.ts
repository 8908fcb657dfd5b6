import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {tooOld} from '../../scripts/browsers/versions.mjs';

test.runIf(process.platform !== 'win32').each([
  ['chromium', 'Chromium 145.0.7632.45 built on Debian GNU/Linux', 'need chromium 146 or newer; PATH is 145.'],
  ['chromium', 'Google Chrome 146.0.7680.31', undefined],
  ['firefox', 'Mozilla Firefox 128.14.0esr', 'need firefox 142 or newer; PATH is 128.'],
  ['firefox', 'Mozilla Firefox 142.0', undefined],
  ['firefox', 'no display', undefined],
] as const)('%s that says "%s"', (kind, says, sentence) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainquote-path-'));
  const path = join(folder, 'browser');
  writeFileSync(path, `#!/bin/sh\necho '${says}'\n`, {mode: 0o755});
  try {
    const expected = sentence && `The tests in real browsers ${sentence.replace('PATH', path)}`;
    expect(tooOld({kind, path})).toBe(expected);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, test} from 'vitest';
import {missing} from '../../scripts/browsers/install.mjs';

test.runIf(process.platform === 'linux').each<[string[], string[]]>([
  [[], ['chromium', 'firefox', 'Xvfb', 'xdotool']],
  [
    ['chromium', 'firefox-esr'],
    ['Xvfb', 'xdotool'],
  ],
  [['google-chrome', 'firefox', 'xdotool'], ['Xvfb']],
  [['chromium', 'firefox', 'Xvfb', 'xdotool'], []],
])('installed %j, missing %j', (installed, lacking) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainquote-path-'));
  for (const name of installed) writeFileSync(join(folder, name), '', {mode: 0o755});
  try {
    expect(missing({PATH: folder})).toEqual(lacking);
  } finally {
    rmSync(folder, {recursive: true});
  }
});

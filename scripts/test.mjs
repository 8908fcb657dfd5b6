/**
 * `npm test`: unit tests, then tests in real browsers. Whatever follows `--` goes to vitest; `--unit` leaves the
 * browsers out. Nothing is imported from outside Node: vitest runs as a command.
 */
import {spawnSync} from 'node:child_process';
import {findBrowsers} from './browsers/find.mjs';
import {ensureBrowsers} from './browsers/install.mjs';
import {tooOld} from './browsers/versions.mjs';
import {build, command, ensureInstalled, enterClone, requireNode, Trouble} from './setup.mjs';

await command(async () => {
  requireNode();
  enterClone();
  const asked = process.argv.slice(2);
  const unitOnly = asked.includes('--unit');
  ensureInstalled();
  build();
  if (!unitOnly) await browsers();
  const passedOn = asked.filter(argument => argument !== '--unit');
  const args = ['node_modules/vitest/vitest.mjs', 'run', ...(unitOnly ? ['--project', 'unit'] : []), ...passedOn];
  return spawnSync(process.execPath, args, {stdio: 'inherit'}).status ?? 1;
});

async function browsers() {
  const missing = await ensureBrowsers();
  if (missing.length > 0 && process.env.CI === 'true') throw new Trouble(`No ${missing.join(' and no ')} here.`);
  const old = findBrowsers().map(tooOld).filter(Boolean);
  if (old.length > 0) throw new Trouble(`${old.join('\n')}\nWithout them: npm test -- --unit`);
}

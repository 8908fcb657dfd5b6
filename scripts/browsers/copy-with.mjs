import {cpSync, mkdtempSync, readFileSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/**
 * A copy of a build whose manifest says more; whoever made it removes it.
 * @param {string} build
 * @param {object} manifest
 * @returns {string} its folder
 */
export function copyWith(build, manifest) {
  const folder = mkdtempSync(join(tmpdir(), 'plainquote-build-'));
  cpSync(build, folder, {recursive: true});
  const own = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({...own, ...manifest}));
  return folder;
}

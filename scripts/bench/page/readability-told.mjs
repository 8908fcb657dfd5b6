import {readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {copyWith} from '../../browsers/copy-with.mjs';

/** The event under which a trace has Readability's own call: a browser notes those of elements, wherever they are raised. */
export const readability = 'readability';

const own = 'parse(){if(this._maxElemsToParse>0)';
const told = `parse(){
  let result, error, failed = false;
  const door = document.createElement('i');
  door.addEventListener('${readability}', () => {
    try { result = this.parseUntold() } catch (thrown) { failed = true; error = thrown }
  });
  door.dispatchEvent(new Event('${readability}'));
  if (failed) throw error;
  return result;
},parseUntold(){if(this._maxElemsToParse>0)`;

/**
 * A build whose page script calls Readability so that a trace tells it apart, for as long as it is used.
 * @template T
 * @param {string} build
 * @param {(folder: string) => Promise<T>} use
 * @returns {Promise<T>}
 */
export async function withReadabilityTold(build, use) {
  const folder = copyWith(build, {});
  try {
    const script = join(folder, 'page.js');
    const [before, after, ...more] = readFileSync(script, 'utf8').split(own);
    if (after === undefined || more.length > 0) throw new Error(`page.js was to have ${own} once.`);
    writeFileSync(script, before + told + after);
    return await use(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

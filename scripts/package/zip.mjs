import {zipSync} from 'fflate';

/** The earliest time that a zip can tell; it tells local time, so this is made where the zone is known. */
const noTime = () => new Date(1980, 0, 1);

/**
 * A zip whose bytes depend on the files' names and contents alone.
 * @param {ReadonlyMap<string, Uint8Array>} files by path, with "/" between folders
 */
export function zipped(files) {
  const sorted = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), {level: 9, mtime: noTime()});
}

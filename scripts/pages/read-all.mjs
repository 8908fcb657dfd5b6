/**
 * @typedef {{milliseconds: number, answers: (import('./readers.mjs').Answer & {id: string})[]}} Reading `milliseconds`: processor time of all pages
 */

/**
 * Reads each page in all ways, on one and the same parsed document. A page on which a reader fails has no answer of it.
 * @param {import('./engine.mjs').Engine} engine
 * @param {readonly import('./readers.mjs').Reader[]} readers
 * @param {readonly import('../bench/pages.mjs').Page[]} pages
 * @returns {Promise<Readonly<Record<string, Reading>>>} by the reader's name
 */
export async function readAll({withDocument}, readers, pages) {
  const readings = readers.map(reader => ({reader, reading: /** @type {Reading} */ ({milliseconds: 0, answers: []})}));
  for (const {name: id, html, url} of pages) {
    await withDocument(html, url, doc => {
      for (const {reader, reading} of readings) {
        const before = process.cpuUsage();
        const answer = attempted(() => reader.read(doc));
        const {user, system} = process.cpuUsage(before);
        reading.milliseconds += (user + system) / 1000;
        if (answer) reading.answers.push({id, ...answer()});
      }
    });
  }
  return Object.fromEntries(readings.map(({reader, reading}) => [reader.name, reading]));
}

/** @template Result @param {() => Result} read */
function attempted(read) {
  try {
    return read();
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

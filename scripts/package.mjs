/**
 * Packs the shipped builds for the stores: `npm run package`, or `npm run package -- FOLDER`. Refuses a test build, which
 * may read every page without being asked.
 */
import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import webExt from 'web-ext';

const folders = process.argv.length > 2 ? process.argv.slice(2) : ['dist/chrome', 'dist/firefox'];

for (const folder of folders) {
  const complaint = await complaintAbout(folder);
  if (complaint !== undefined) {
    console.error(`${folder} is not packed: ${complaint}`);
    process.exitCode = 1;
    continue;
  }
  await webExt.cmd.build(
    {
      sourceDir: folder,
      artifactsDir: 'dist/packages',
      filename: `plainquote-${basename(folder)}-{version}.zip`,
      overwriteDest: true,
    },
    {shouldExitProgram: false},
  );
}

/** @param {string} folder @returns {Promise<string | undefined>} */
async function complaintAbout(folder) {
  const text = await readFile(`${folder}/manifest.json`, 'utf8').catch(() => undefined);
  if (text === undefined) return 'it holds no manifest.json. Run `npm run build` first.';
  const manifest = JSON.parse(text);
  if (manifest.host_permissions || manifest.content_scripts) return 'it is a test build, with access to every page.';
  return undefined;
}

/**
 * The pictures for the stores, of real screens, into store/pictures. `npm run pictures`, or with `-- --browser firefox`
 */
import {mkdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {promotion, screens} from './pictures/screens.mjs';
import {build, command, ensureInstalled, enterClone, requireNode, Trouble} from './setup.mjs';

const stores = /** @type {const} */ ({chromium: 'chrome', firefox: 'firefox'});

await command(async () => {
  requireNode();
  enterClone();
  const {values} = parseArgs({options: {browser: {type: 'string'}}});
  ensureInstalled();
  build();
  const {findBrowsers} = await import('./browsers/find.mjs');
  const found = findBrowsers().filter(({kind}) => values.browser === undefined || kind === values.browser);
  if (found.length === 0) throw new Trouble(`No ${values.browser ?? 'browser'} was found.`);
  for (const one of found) await takePictures(one);
  return 0;
});

/** @param {import('./browsers/types.ts').Found} found */
async function takePictures(found) {
  const {openStage} = await import('./states/stage.mjs');
  const folder = `store/pictures/${stores[found.kind]}`;
  await mkdir(folder, {recursive: true});
  const stage = await openStage(found);
  const keep = async (/** @type {string} */ name, /** @type {Buffer} */ picture) => {
    await writeFile(`${folder}/${name}.png`, picture);
    console.log(`${folder}/${name}.png`);
    await stage.tidy();
  };
  try {
    for (const {name, take} of screens) await keep(name, await take(stage));
    if (found.kind === 'chromium') await keep('promotion', await promotion(stage));
  } finally {
    await stage.close();
  }
}

/**
 * A picture of every state that a reader meets, in each browser that is installed, into screenshots/ with an index.html.
 * `npm run screenshots`, or `npm run screenshots -- --browser firefox popup options-new`: states by the beginnings of
 * their names.
 */
import {mkdir, readdir, writeFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {build, command, ensureInstalled, enterClone, requireNode, Trouble} from './setup.mjs';

const folder = 'screenshots';

/** Light, dark, and mirrored, as in a language that is written from right to left. */
const looks = /** @type {const} */ ([
  {name: 'light', scheme: 'light', direction: 'ltr'},
  {name: 'dark', scheme: 'dark', direction: 'ltr'},
  {name: 'mirrored', scheme: 'light', direction: 'rtl'},
]);

await command(async () => {
  requireNode();
  enterClone();
  const {values, positionals: names} = parseArgs({allowPositionals: true, options: {browser: {type: 'string'}}});
  ensureInstalled();
  build();
  const {findBrowsers} = await import('./browsers/find.mjs');
  const found = findBrowsers().filter(({kind}) => values.browser === undefined || kind === values.browser);
  if (found.length === 0) throw new Trouble(`No ${values.browser ?? 'browser'} was found.`);
  await mkdir(folder, {recursive: true});
  let count = 0;
  for (const one of found) count += await takePictures(one, names);
  if (count === 0) throw new Trouble(`No state's name begins with ${names.join(' or ')}.`);
  await writeFile(`${folder}/index.html`, await index());
  console.log(`${count} pictures: ${folder}/index.html`);
  return 0;
});

/** @param {import('./browsers/types.ts').Found} found @param {readonly string[]} names @returns how many */
async function takePictures(found, names) {
  const {openStage} = await import('./states/stage.mjs');
  const {dress, prepare, states} = await import('./states/states.mjs');
  const wanted = states
    .filter(({kinds = [found.kind]}) => kinds.includes(found.kind))
    .filter(({name}) => names.length === 0 || names.some(beginning => name.startsWith(beginning)));
  const stage = await openStage(found);
  let count = 0;
  try {
    for (const state of wanted) {
      await prepare(stage, state);
      const sight = await state.reach(stage);
      for (const look of looks.filter(({direction}) => state.own || direction === 'ltr')) {
        await dress(stage, sight, look.scheme, state.own ? look.direction : undefined);
        await writeFile(`${folder}/${state.name}.${found.kind}.${look.name}.png`, await sight.picture());
        count++;
      }
      await stage.tidy();
    }
  } finally {
    await stage.close();
  }
  return count;
}

/** All pictures that are in the folder, by state. */
async function index() {
  const {states} = await import('./states/states.mjs');
  const files = (await readdir(folder)).sort();
  const sections = states.map(({name, shows}) => {
    const figures = files
      .filter(file => file.startsWith(`${name}.`) && file.endsWith('.png'))
      .map(file => `<figure><img src="${file}" alt=""><figcaption>${file}</figcaption></figure>`);
    return `<h2 id="${name}">${name}: ${shows}</h2>\n${figures.join('\n')}`;
  });
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Plainquote: every state</title>
<style>
  body { margin: 24px; background: #aaa; font: 15px/1.4 system-ui, sans-serif; }
  figure { display: inline-block; margin: 0 16px 16px 0; vertical-align: top; }
  img { display: block; max-width: 100%; }
</style>
<h1>Every state</h1>
${sections.join('\n')}
`;
}

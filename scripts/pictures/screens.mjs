import {readFile} from 'node:fs/promises';
import {until} from '../browsers/poll.mjs';
import {overlaid} from '../states/overlaid.mjs';
import {dress, prepare, states} from '../states/states.mjs';

/** @typedef {import('../states/types.ts').Stage} Stage */

/** CSS pixels, as both stores want a screenshot; and Chrome's small promotional tile. */
export const screen = {width: 1280, height: 800};
export const tile = {width: 440, height: 280};

/** Each shows a state of the table in scripts/states. @type {readonly {name: string, take: (stage: Stage) => Promise<Buffer>}[]} */
export const screens = [
  {name: '1-quotations', take: stage => screenOf(stage, 'popup-quotations')},
  {name: '2-reading-view', take: stage => screenOf(stage, 'reading-quotation')},
  {name: '3-why', take: stage => screenOf(stage, 'popup-why')},
  {name: '4-take-away', take: stage => screenOf(stage, 'popup-take-away')},
  {name: '5-settings', take: stage => screenOf(stage, 'options-new-wide')},
];

/** The tile, with the popup as it is. @param {Stage} stage @returns {Promise<Buffer>} */
export async function promotion(stage) {
  const {sight} = await reached(stage, 'popup-quotations');
  const popup = await sight.picture();
  const page = await stage.open(stage.url('empty/source.html'));
  await page.setViewport(tile.width, tile.height);
  await page.evaluate(drawTile, await readFile('icons/plainquote.svg', 'utf8'), popup.toString('base64'));
  await page.waitFor(() => [...document.images].every(({complete}) => complete));
  return page.screenshot();
}

/** @param {Stage} stage @param {string} name */
async function screenOf(stage, name) {
  const {page, sight} = await reached(stage, name);
  if (name.startsWith('popup-')) return overlaid(await page.screenshot(), await sight.picture());
  await page.setViewport(screen.width, screen.height);
  await until('the screen', () => page.evaluate(height => innerHeight === height, screen.height));
  return page.screenshot();
}

/** In the light, on a page that has the screen's size before the button is pressed. @param {Stage} stage @param {string} name */
async function reached(stage, name) {
  const state = states.find(one => one.name === name);
  if (!state) throw new Error(`There is no state ${name}.`);
  /** @type {import('../browsers/types.ts').Page | undefined} */
  let page;
  const open = async (/** @type {string} */ address) => {
    page = await stage.open(address);
    await page.setViewport(screen.width, screen.height);
    return page;
  };
  await prepare(stage, state);
  const sight = await state.reach({...stage, open});
  if (!page) throw new Error(`${name} opens no page.`);
  await dress(stage, sight, 'light', undefined);
  return {page, sight};
}

/** Runs in the page. @param {string} icon SVG @param {string} popup PNG in base64 */
function drawTile(icon, popup) {
  const [mark, view] = [`data:image/svg+xml,${encodeURIComponent(icon)}`, `data:image/png;base64,${popup}`].map(
    source => Object.assign(new Image(), {src: source}),
  );
  if (!mark || !view) return;
  const [name, words] = ['Plainquote', 'See who said what.'].map(text =>
    Object.assign(document.createElement('p'), {textContent: text}),
  );
  if (!name || !words) return;
  document.body.replaceChildren(mark, name, words, view);
  document.body.style.cssText =
    'margin:0;height:100vh;overflow:hidden;position:relative;background:#f3ede1;color:#23211d';
  const font = 'position:absolute;left:24px;margin:0;font-family:system-ui,sans-serif;';
  mark.style.cssText = 'position:absolute;left:24px;top:62px;width:56px;height:56px';
  name.style.cssText = `${font}top:134px;font-size:27px;font-weight:700`;
  words.style.cssText = `${font}top:172px;font-size:16px`;
  view.style.cssText =
    'position:absolute;left:204px;top:-84px;width:320px;border-radius:8px;box-shadow:0 4px 18px #0005';
}

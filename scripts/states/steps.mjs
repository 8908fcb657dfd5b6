/** What readers do, in steps that several states share. */
import {restingMiddle} from '../browsers/middle.mjs';
import {pause, until} from '../browsers/poll.mjs';

/** @typedef {import('../browsers/types.ts').Page} Page */
/** @typedef {import('../browsers/types.ts').Popup} Popup */
/** @typedef {import('./types.ts').Stage} Stage */
/** @typedef {import('./types.ts').Sight} Sight */

/** A site without access, and one that may be given it: `setting` says how. */
export const site = 'news.example';
export const grantedSite = 'daily.example';

/** The extension takes a press so soon after the popup's end for the press that closed it, ms (popup-door.ts). */
const samePress = 450;

export const height = 900; // CSS pixels of a viewport

/** Address of a fixture page on a site. @param {Stage} stage @param {string} path @param {string} [host] */
export function address({url}, path, host = site) {
  const wanted = new URL(url(path));
  wanted.hostname = host;
  return wanted.href;
}

/** The toolbar button, and the popup once it has said all it will say. @param {Stage} stage @param {Page} page */
export async function press({browser}, page) {
  await browser.press(page);
  const popup = await browser.popup();
  await popup.waitFor(() => ['done', 'failed'].includes(document.body.dataset.phase ?? ''));
  return popup;
}

/** @param {Stage} stage @param {string} path @param {string} [host] */
export async function pressOn(stage, path, host) {
  return press(stage, await stage.open(address(stage, path, host)));
}

/** A second press, on another page of the site: from then on always cleaning is offered. @param {Stage} stage @param {string} host */
export async function pressTwice(stage, host) {
  const page = await stage.open(address(stage, 'linked-articles/source.html', host));
  await press(stage, page);
  await closePopup(stage);
  await page.goto(address(stage, 'linked-articles/second.html', host));
  return press(stage, page);
}

/** @param {Stage} stage */
export async function closePopup({browser}) {
  await browser.closePopup();
  await pause(samePress);
}

/** The sample article with its notice over it. @param {Stage} stage */
export async function sample(stage) {
  const page = await stage.open(address(stage, 'nato-open-door/source.html'));
  await page.waitFor(() => document.querySelector('#tie-popup-adblock.show'));
  return page;
}

/** A real click in the middle of the first element that matches. @param {Page} page @param {string} selector */
export async function click(page, selector) {
  await page.waitFor(wanted => document.querySelector(wanted), selector);
  const {x, y} = await restingMiddle(page.evaluate, selector);
  await page.click(x, y);
}

/** @param {Popup} popup @param {string} selector */
export async function clickIn(popup, selector) {
  await popup.waitFor(wanted => document.querySelector(wanted), selector);
  await popup.click(selector);
}

/** @param {Popup} popup @returns {Sight} */
export function popupSight({evaluate, screenshot}) {
  return {evaluate, picture: screenshot, ours: 'html'};
}

/** @param {Page} page @param {string} [ours] @returns {Sight} */
export function pageSight({evaluate, screenshot}, ours) {
  return {evaluate, picture: screenshot, ours};
}

/** All of a page, however long. @param {Page} page @param {number} width @returns {Promise<Sight>} */
export async function wholePage(page, width) {
  await page.setViewport(width, height);
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport(width, whole);
  await until('the whole page', () => page.evaluate(tall => innerHeight === tall, whole));
  return pageSight(page, 'html');
}

import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {Trouble} from '../setup.mjs';

export const usage = `npm start                          the sample page, cleaned by a press of the real toolbar button
npm start -- URL|FILE              any other page
npm start -- --browser firefox     or chromium: which browser to use (otherwise the first that is found)

BROWSER_PATH names a browser's program where it is not found by itself. Without a display the browser runs unseen:
what was removed and the quotations are printed, pictures are saved in screenshots/. Without a browser the page is
read by the shell command.`;

/** @typedef {{help: boolean, browser: 'chromium' | 'firefox' | undefined, page: {url: string} | {file: string} | undefined}} Options */

/** @param {readonly string[]} args @returns {Options} */
export function options(args) {
  const {values, positionals} = parse(args);
  if (positionals.length > 1) throw new Trouble('One page at a time, please: a URL or a file.');
  return {help: values.help === true, browser: browserOf(values.browser), page: pageOf(positionals[0])};
}

/** @param {readonly string[]} args */
function parse(args) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {help: {type: 'boolean', short: 'h'}, browser: {type: 'string'}},
    });
  } catch (error) {
    throw new Trouble(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

/** @param {string | undefined} name */
function browserOf(name) {
  if (name === undefined || name === 'firefox' || name === 'chromium') return name;
  if (name === 'chrome' || name === 'edge') return 'chromium';
  throw new Trouble(`--browser is firefox or chromium, not "${name}".`);
}

/** @param {string | undefined} page */
function pageOf(page) {
  if (page === undefined) return undefined;
  if (/^https?:\/\//i.test(page)) return {url: page};
  const file = /^file:\/\//i.test(page) ? fileURLToPath(page) : resolve(process.env.INIT_CWD ?? '.', page); // INIT_CWD: where npm was called
  if (!existsSync(file)) throw new Trouble(`There is no file ${file}; an address begins with http:// or https://.`);
  return {file};
}

/**
 * Builds the shipped extension for both browsers, the same code for tests with all sites granted, and the shell door.
 * Prints each entry's bytes and fails over a budget. `node build.mjs`
 */
import {chmod, cp, mkdir, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {build} from 'esbuild';
import {noticesOf, packagesIn} from './scripts/licences.mjs';
import {packConsentRules} from './scripts/pack-consent-rules.mjs';
import {packLanguages} from './scripts/pack-languages.mjs';
import {packAllWords} from './scripts/pack-words.mjs';
import {trimmedLibraries} from './scripts/trimmed-libraries.mjs';
import {workedOut} from './scripts/worked-out.mjs';

/** Bytes an entry may have. */
const budgets = {
  // All scripts that run on a page with nothing to clean: the guard alone.
  'guard.js': 15_000,
  'page.js': 150_000,
  'background.js': 300_000,
  'consent.js': 100_000,
  'popup.js': 80_000,
  'take-away.js': 80_000,
  'options.js': 80_000,
  'welcome.js': 80_000,
};

const entries = {
  guard: 'src/extension/guard.ts',
  cleaning: 'src/extension/cleaning.ts',
  foreign: 'src/extension/foreign.ts',
  consent: 'src/extension/consent.ts',
  page: 'src/extension/page.ts',
  background: 'src/extension/background.ts',
  sample: 'src/extension/sample.ts',
  popup: 'src/ui/popup/popup.tsx',
  welcome: 'src/ui/welcome/welcome.tsx',
  options: 'src/ui/options/options.tsx',
};

/** A module that the popup loads when it is asked for: it is no part of the popup's own bytes. */
const takeAway = 'src/ui/popup/take-away.ts';
const asked = {
  name: 'asked',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({filter: /\/take-away\.ts$/}, ({kind}) =>
      kind === 'dynamic-import' ? {path: './take-away.js', external: true} : undefined,
    );
  },
};

/** Named characters are decoded in link references alone, which we write none of; the browser's decoder would use innerHTML. */
const noReferences = {
  name: 'no-references',
  /** @param {import('esbuild').PluginBuild} build */
  setup(build) {
    build.onResolve({filter: /^decode-named-character-reference$/}, ({path}) => ({path, namespace: 'no-references'}));
    build.onLoad({filter: /.*/, namespace: 'no-references'}, () => ({
      contents: 'export const decodeNamedCharacterReference = () => false;',
    }));
  },
};

const documents = [
  'popup/popup.html',
  'popup/beside.html',
  'options/options.html',
  'welcome/welcome.html',
  'welcome/sample.html',
  'welcome/sample.css',
  'welcome/sample-site.css',
];
/** Typefaces of the reading view: packages of @fontsource, and which of their files are shipped. */
const fonts = /** @type {const} */ ([
  ['atkinson-hyperlegible-next', /-latin(?:-ext)?-[47]00-(?:normal|italic)\.woff2$/],
  ['opendyslexic', /-latin-(?:400-(?:normal|italic)|700-normal)\.woff2$/],
]);

/** Packages of which data alone is shipped: their licences are told as those of bundled ones are. */
const dataOf = {
  extension: ['eld', '@duckduckgo/autoconsent', ...fonts.map(([name]) => `@fontsource/${name}`)],
  node: ['eld'],
};

const targets = {chrome: 'chrome127', firefox: 'firefox142'};

const manifest = JSON.parse(await readFile('manifest.json', 'utf8'));
const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const languages = await packLanguages();
const words = await packAllWords();
const consentRules = await packConsentRules();
/** Bytes by file name; the larger of the two browsers'. */
const sizes = new Map();

// Everything is built before anything is written: a build that fails leaves the last one in place.
const bundles = {
  chrome: await bundle('chrome'),
  firefox: await bundle('firefox'),
  node: await shell(),
};
const notices = {
  chrome: await noticesIn('chrome'),
  firefox: await noticesIn('firefox'),
  node: await noticesIn('node'),
};
await rm('dist', {recursive: true, force: true});
for (const browser of /** @type {const} */ (['chrome', 'firefox'])) {
  await extension(browser, `dist/${browser}`, []);
  await extension(browser, `dist/test/${browser}`, ['x-test']);
}
await writeAll('dist/node', bundles.node.files);
await writeFile('dist/node/languages.bin', languages);
await writeFile('dist/node/third-party-licences.txt', notices.node.text);
await chmod('dist/node/cli.js', 0o755);
await writeFile('dist/shipped.json', JSON.stringify(shipped(), null, 2));
report();

/** @param {'chrome' | 'firefox'} browser */
async function bundle(browser) {
  const options = /** @satisfies {import('esbuild').BuildOptions} */ ({
    outdir: '.',
    bundle: true,
    minify: true,
    target: targets[browser],
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [trimmedLibraries, workedOut, asked, noReferences],
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  const scripts = await build({...options, entryPoints: entries, format: 'iife'});
  const modules = await build({...options, entryPoints: {'take-away': takeAway}, format: 'esm'});
  return {
    files: [...scripts.outputFiles, ...modules.outputFiles],
    packages: packagesIn(scripts.metafile, modules.metafile),
  };
}

async function shell() {
  const {outputFiles, metafile} = await build({
    entryPoints: {cli: 'src/cli/cli.ts'},
    outdir: '.',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    packages: 'external',
    plugins: [workedOut],
    define: {__VERSION__: JSON.stringify(version)},
    metafile: true,
    write: false,
    logLevel: 'warning',
  });
  return {files: outputFiles, packages: packagesIn(metafile)};
}

/** What the bill of materials lists (scripts/package): packages as name@version. */
function shipped() {
  const {chrome, firefox} = notices;
  return [...new Set([...chrome.packages, ...firefox.packages])];
}

/** @param {keyof typeof bundles} door */
function noticesIn(door) {
  const data = dataOf[door === 'node' ? 'node' : 'extension'].map(name => `node_modules/${name}`);
  return noticesOf([...bundles[door].packages, ...data]);
}

/**
 * @param {'chrome' | 'firefox'} browser
 * @param {string} folder
 * @param {string[]} extras blocks of the manifest merged in besides the browser's own
 */
async function extension(browser, folder, extras) {
  await writeAll(folder, bundles[browser].files);
  await writeFile(`${folder}/manifest.json`, JSON.stringify(manifestFor([`x-${browser}`, ...extras]), null, 2));
  await writeFile(`${folder}/languages.bin`, languages);
  for (const [name, json] of words) await writeFile(`${folder}/${name}`, json);
  await writeFile(`${folder}/consent-rules.json`, consentRules);
  await writeFile(`${folder}/third-party-licences.txt`, notices[browser].text);
  await cp('_locales', `${folder}/_locales`, {recursive: true});
  await cp('icons', `${folder}/icons`, {recursive: true, filter: path => !path.endsWith('.svg')});
  for (const file of documents) await cp(`src/ui/${file}`, `${folder}/${basename(file)}`);
  await cp('LICENSE', `${folder}/LICENSE`);
  await typefaces(`${folder}/fonts`);
}

/**
 * The files that src/extension/typefaces.ts names.
 * @param {string} folder
 */
async function typefaces(folder) {
  await mkdir(folder, {recursive: true});
  for (const [name, wanted] of fonts) {
    const source = `node_modules/@fontsource/${name}`;
    const files = (await readdir(`${source}/files`)).filter(file => wanted.test(file));
    for (const file of files) await cp(`${source}/files/${file}`, `${folder}/${file}`);
  }
}

/** @param {string[]} blocks */
function manifestFor(blocks) {
  const own = Object.entries(manifest).filter(([key]) => !key.startsWith('x-'));
  return Object.assign(Object.fromEntries(own), {version}, ...blocks.map(block => manifest[block]));
}

/**
 * @param {string} folder
 * @param {import('esbuild').OutputFile[]} files
 */
async function writeAll(folder, files) {
  await mkdir(folder, {recursive: true});
  for (const {path, contents} of files) {
    await writeFile(`${folder}/${basename(path)}`, contents);
    sizes.set(basename(path), Math.max(sizes.get(basename(path)) ?? 0, contents.byteLength));
  }
}

function report() {
  const over = [];
  for (const [name, bytes] of sizes) {
    const budget = budgets[/** @type {keyof typeof budgets} */ (name)];
    console.log(`${name.padEnd(16)}${String(bytes).padStart(9)} bytes${budget ? ` of ${budget}` : ''}`);
    if (budget !== undefined && bytes > budget) over.push(name);
  }
  if (over.length === 0) return;
  console.error(`Over budget: ${over.join(', ')}.`);
  process.exitCode = 1;
}

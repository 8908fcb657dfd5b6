/** Holds the imports of src to the table in CONTRIBUTING.md, and the core to its purity. */
import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';
import ts from 'typescript';
import {describe, expect, test} from 'vitest';

/**
 * What a file may import besides its own row: folders and files of the repository (a folder with a slash at its end,
 * and all below it) and packages. The first row that fits a file counts.
 */
const table: readonly (readonly [files: string, allowed: readonly string[]])[] = [
  ['src/core/language-data.ts', []],
  ['src/core/types.ts', ['src/core/language-data.ts']],
  ['src/core/text/', ['src/core/types.ts']],
  [
    'src/core/language/pattern-words.ts', // runs in the build alone
    ['@eslint-community/regexpp'],
  ],
  ['src/core/language/', ['src/core/types.ts', 'src/core/language-data.ts']],
  ['src/core/dom/', ['src/core/types.ts', 'src/core/text/']],
  [
    'src/core/clean/article.ts',
    [
      'src/core/types.ts',
      'src/core/text/',
      'src/core/language/',
      'src/core/dom/',
      'src/core/clean/',
      '@mozilla/readability',
    ],
  ],
  ['src/core/clean/readability.d.ts', ['@mozilla/readability']],
  [
    'src/core/clean/',
    ['src/core/types.ts', 'src/core/language-data.ts', 'src/core/text/', 'src/core/language/', 'src/core/dom/'],
  ],
  ['src/core/quotes/', ['src/core/types.ts', 'src/core/language-data.ts', 'src/core/text/']],
  ['src/core/cite/', ['src/core/types.ts', 'src/core/text/']],
  ['src/core/export/', ['src/core/types.ts', 'src/core/cite/', 'mdast', 'mdast-util-to-markdown']],
  ['src/core/', ['src/languages/']], // where the parts meet
  ['src/languages/phrases.built.ts', ['src/languages/', 'src/core/language/packed-phrases.ts']],
  ['src/languages/nags.built.ts', ['src/languages/', 'src/core/clean/nags.ts']],
  ['src/languages/chromes.built.ts', ['src/languages/', 'src/core/clean/known-words.ts']],
  ['src/languages/', ['src/core/language-data.ts']],
  ['src/extension/browser.ts', ['webextension-polyfill']],
  ['src/extension/refuse.ts', ['@duckduckgo/autoconsent', 'src/extension/']],
  ['src/extension/consent-rules.ts', ['@duckduckgo/autoconsent', 'src/extension/']],
  ['src/extension/', ['src/core/', 'src/languages/']],
  [
    'src/ui/',
    [
      'src/core/types.ts',
      'src/core/text/',
      'src/core/cite/',
      'src/core/export/',
      'src/extension/messages.ts',
      'src/extension/corrections.ts',
      'src/extension/stored-corrections.ts',
      'src/extension/settings.ts',
      'src/extension/reader/preview.ts',
      'src/extension/settings-store.ts',
      'src/extension/sites.ts',
      'src/extension/spared.ts',
      'src/extension/access.ts',
      'src/extension/browser.ts',
      'src/extension/ask.ts',
      'src/extension/beside.ts',
      '_locales/',
      'preact',
    ],
  ],
  ['src/cli/', ['src/core/', 'src/languages/', 'jsdom', 'html-encoding-sniffer', '@exodus/bytes', 'node:']],
];

/** Where the parts of the core meet: lists of calls. */
const meetings = [
  'analyse.ts',
  'analysis.ts',
  'collect.ts',
  'language-data.ts',
  'languages-at-hand.ts',
  'languages-of.ts',
  'quotations.ts',
  'types.ts',
];

/** Run on every page: they bring nothing that they do not need. */
const alwaysOn = ['src/extension/guard.ts', 'src/extension/cleaning.ts', 'src/extension/foreign.ts'];

/** The world comes in as an argument. Of the language itself everything is allowed, and TextEncoder, URL and types. */
const world = new Set(
  (
    'document window globalThis self top parent frames navigator location history screen ' +
    'browser chrome localStorage sessionStorage indexedDB caches crypto performance ' +
    'fetch XMLHttpRequest WebSocket EventSource Worker ' +
    'setTimeout setInterval setImmediate clearTimeout clearInterval queueMicrotask ' +
    'requestAnimationFrame requestIdleCallback MutationObserver IntersectionObserver ResizeObserver ' +
    'getComputedStyle matchMedia getSelection alert ' +
    'console process require Buffer __dirname __filename'
  ).split(' '),
);

const files = sources('src');

describe('imports', () => {
  test.each(files)('%s', file => {
    const row = table.find(([of]) => covers(of, file));
    expect(row, 'a row of the table').toBeDefined();
    const allowed = row?.flat() ?? [];
    expect(importsOf(file).filter(target => !allowed.some(of => covers(of, target)))).toEqual([]);
  });

  test('the core meets in few files', () =>
    expect(
      files.filter(file => path.posix.dirname(file) === 'src/core').map(file => path.posix.basename(file)),
    ).toEqual(meetings));

  test.each(alwaysOn)('%s does not carry the polyfill', async entry => {
    const {metafile} = await build({
      entryPoints: [entry],
      bundle: true,
      metafile: true,
      write: false,
      packages: 'external',
      logLevel: 'silent',
    });
    const packages = Object.values(metafile.inputs).flatMap(({imports}) => imports.filter(({external}) => external));
    expect(packages.map(({path}) => path)).toEqual([]);
  });
});

describe('the core asks nothing of the world', () => {
  test.each([
    ['document.title', ['document in line 1']],
    ['const f = () => {\n  fetch(url);\n};', ['fetch in line 2']],
    ['typeof window', ['window in line 1']],
    ['{ const top = 1; }\ntop', ['top in line 2']],
    ['const {document} = world; document.title', []],
    ['const {document: doc} = node.window;', []],
    ['function of(document: Document) { return document.title; }', []],
    ['parent(); function parent() {}', []],
    ['const text = {top: 1};', []],
    ['for (const parent of all) parent.remove();', []],
    ['// document\n"window"', []],
  ])('%s', (text, expected) => expect(worldIn(parsed('', text))).toEqual(expected));

  test.each(files.filter(file => file.startsWith('src/core/')))('%s', file =>
    expect(worldIn(parsed(file, readFileSync(file, 'utf8')))).toEqual([]),
  );
});

function sources(folder: string): string[] {
  const found = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(file =>
    path.posix.join(folder, file.split(path.sep).join('/')),
  );
  return found.filter(file => /\.tsx?$/.test(file)).sort();
}

/** "src/core/" covers what is below it, "node:" every module of Node, "preact" its subpaths, a file itself. */
function covers(of: string, target: string): boolean {
  return target === of || target.startsWith(/[/:]$/.test(of) ? of : `${of}/`);
}

/** Paths from the repository's root, and names of packages. Types count. */
function importsOf(file: string): string[] {
  const {importedFiles} = ts.preProcessFile(readFileSync(file, 'utf8'));
  return importedFiles.map(({fileName}) =>
    fileName.startsWith('.') ? path.posix.join(path.posix.dirname(file), fileName) : fileName,
  );
}

function parsed(file: string, text: string): ts.SourceFile {
  return ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
}

/** Names of the world that are used and not declared in the file, with their lines; names of properties are none. */
function worldIn(source: ts.SourceFile): string[] {
  const found: ts.Identifier[] = [];
  const declared: {readonly name: string; readonly scope: ts.Node}[] = [];
  const visit = (node: ts.Node): void => {
    if (declares(node) && ts.isIdentifier(node.name)) declared.push({name: node.name.text, scope: scopeOf(node)});
    if (ts.isIdentifier(node) && world.has(node.text) && !namesProperty(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found
    .filter(({text, pos}) => !declared.some(({name, scope}) => name === text && scope.pos <= pos && pos < scope.end))
    .map(node => `${node.text} in line ${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`);
}

type Declaration = ts.VariableDeclaration | ts.ParameterDeclaration | ts.BindingElement | ts.FunctionDeclaration;

function declares(node: ts.Node): node is Declaration & {readonly name: ts.BindingName} {
  if (ts.isFunctionDeclaration(node)) return node.name !== undefined;
  return ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isBindingElement(node);
}

/** The function, block, loop or file in which a declaration holds. */
function scopeOf(node: ts.Node): ts.Node {
  const {parent} = node;
  if (!parent || ts.isFunctionLike(parent) || ts.isBlock(parent) || ts.isSourceFile(parent)) return parent ?? node;
  return ts.isIterationStatement(parent, false) || ts.isCatchClause(parent) ? parent : scopeOf(parent);
}

function namesProperty(node: ts.Identifier): boolean {
  const {parent} = node;
  if (ts.isPropertyAccessExpression(parent) || ts.isPropertyAssignment(parent)) return parent.name === node;
  if (ts.isBindingElement(parent)) return parent.propertyName === node;
  return ts.isPropertySignature(parent) || ts.isMethodSignature(parent) || ts.isNamedTupleMember(parent);
}

/** Every regular expression of a source tree: those written out, and those that its modules make as they load. */
import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import ts from 'typescript';

export type Pattern = {readonly file: string; readonly source: string; readonly flags: string};

/** `folders`: relative to the repository. Each source and flags once, with the first file that has them. */
export async function patternsIn(folders: readonly string[]): Promise<readonly Pattern[]> {
  const files = folders.flatMap(folder =>
    readdirSync(folder, {recursive: true, encoding: 'utf8'})
      .filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
      .map(name => join(folder, name)),
  );
  const found = new Map<string, Pattern>();
  const add = (file: string, {source, flags}: RegExp) => {
    const key = `/${source}/${flags}`;
    if (!found.has(key)) found.set(key, {file, source, flags});
  };
  for (const file of files) for (const pattern of writtenIn(file)) add(file, pattern);
  for (const file of files) for (const pattern of await madeBy(file)) add(file, pattern);
  return [...found.values()];
}

function writtenIn(file: string): RegExp[] {
  const patterns: RegExp[] = [];
  const visit = (node: ts.Node): void => {
    const [, source, flags] =
      (ts.isRegularExpressionLiteral(node) && /^\/(.*)\/(\w*)$/s.exec(node.text)) || ([] as (string | undefined)[]);
    if (source !== undefined) patterns.push(new RegExp(source, flags));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true));
  return patterns;
}

/** What a module makes while it loads; one that needs a browser stops where it does. */
async function madeBy(file: string): Promise<RegExp[]> {
  const patterns: RegExp[] = [];
  const {RegExp: real} = globalThis;
  globalThis.RegExp = new Proxy(real, {
    construct(target, args: [string, string?], made) {
      const pattern = Reflect.construct(target, args, made) as RegExp;
      patterns.push(pattern);
      return pattern;
    },
  });
  try {
    await import(/* @vite-ignore */ pathToFileURL(resolve(file)).href);
  } catch {
    // The rest of what it makes is made by what it imports.
  } finally {
    globalThis.RegExp = real;
  }
  return patterns;
}

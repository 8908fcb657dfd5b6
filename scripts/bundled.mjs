import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Source that imports parts of the project, bundled; paths in it are relative to the project's folder.
 * @param {string} contents TypeScript
 * @param {import('esbuild').BuildOptions} [options] more than that it is a module and its characters stay as they are
 * @returns {Promise<string>}
 */
export async function bundled(contents, options = {}) {
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: root, loader: 'ts'},
    bundle: true,
    format: 'esm',
    charset: 'utf8',
    logLevel: 'error',
    ...options,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/**
 * The same, loaded: what it exports.
 * @param {string} contents
 * @param {import('esbuild').BuildOptions} [options]
 */
export async function loaded(contents, options) {
  const code = Buffer.from(await bundled(contents, options)).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}

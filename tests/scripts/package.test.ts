import {execFile} from 'node:child_process';
import {mkdtemp, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {unzipSync} from 'fflate';
import {afterEach, beforeAll, describe, expect, test, vi} from 'vitest';
import {billOf} from '../../scripts/package/bill.mjs';
import {filesUnder, sourceUnder} from '../../scripts/package/files.mjs';
import {differences} from '../../scripts/package/rebuild.mjs';
import {zipped} from '../../scripts/package/zip.mjs';

const run = promisify(execFile);
const packages = 'dist/packages';
const longest = 300_000; // ms, a whole build on a busy machine
const {version} = JSON.parse(await readFile('package.json', 'utf8'));
const contents = async (what: string) => readFile(`${packages}/plainquote-${version}-${what}`);

beforeAll(async () => void (await run(process.execPath, ['scripts/package.mjs'])), longest);

afterEach(() => vi.unstubAllEnvs());

describe('what is packed', () => {
  test.each(['chrome', 'firefox'])('%s: the shipped build, whole', async browser => {
    const packed = unzipSync(await contents(`${browser}.zip`));
    const built = await filesUnder(`dist/${browser}`);
    expect(Object.keys(packed).sort()).toEqual([...built.keys()].sort());
    for (const [name, bytes] of built) expect(Buffer.from(packed[name] ?? []).equals(bytes), name).toBe(true);
  });

  test('the source holds what git does not ignore', async () => {
    const names = Object.keys(unzipSync(await contents('source.zip')));
    expect(names).toEqual(expect.arrayContaining(['package-lock.json', 'build.mjs', 'src/core/analyse.ts']));
    expect(names.filter(name => /^(?:node_modules|dist|\.git)\//.test(name))).toEqual([]);
  });

  test('outside a clone nobody knows what belongs to the source', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plainquote-'));
    expect(await sourceUnder(folder)).toBeUndefined();
    await rm(folder, {recursive: true});
  });
});

describe('the same bytes', () => {
  test.each(['Pacific/Kiritimati', 'America/Los_Angeles'])('in the time zone %s', zone => {
    const files = new Map([['a', Buffer.from('a')]]);
    const before = zipped(files);
    vi.stubEnv('TZ', zone);
    expect(zipped(files)).toEqual(before);
  });

  test('in whatever order files are found', () => {
    const files = ['b', 'a/c', 'a/b'].map(name => [name, Buffer.from(name)] as const);
    expect(zipped(new Map(files))).toEqual(zipped(new Map(files.toReversed())));
  });

  test('from the source archive, in a clean folder', {timeout: longest}, async () => {
    const locked = (folder: string) => symlink(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    expect(await differences(packages, version, locked)).toEqual([]);
  });
});

describe('the bill of materials', () => {
  test('lists what is shipped with version, licence and hash', async () => {
    const {bomFormat, components} = JSON.parse((await contents('sbom.cdx.json')).toString());
    expect(bomFormat).toBe('CycloneDX');
    const names = components.map(({name}: {name: string}) => name);
    expect(names).toEqual(
      expect.arrayContaining(['preact', '@mozilla/readability', 'eld', '@fontsource/opendyslexic']),
    );
    expect(names).not.toContain('vitest');
    for (const {purl, licenses, hashes, scope} of components)
      expect({purl, licenses, hashes, scope}).toEqual({
        purl: expect.stringMatching(/^pkg:npm\/.+@\d/),
        licenses: [expect.anything()],
        hashes: [expect.objectContaining({alg: 'SHA-512'})],
        scope: 'required',
      });
  });

  test('ends where npm does not know a package', () => {
    const component = {'bom-ref': 'plainquote@1.0.0', name: 'plainquote'};
    const nothing = {
      $schema: '',
      bomFormat: 'CycloneDX',
      specVersion: '1.5',
      version: 1,
      metadata: {component},
      components: [],
    };
    expect(() => billOf(nothing, ['preact@1.0.0'])).toThrow('npm knows nothing of preact@1.0.0.');
  });
});

import {execFileSync} from 'node:child_process';

/**
 * What npm tells of all installed packages, in CycloneDX; what is used of it.
 * @typedef {{'bom-ref': string, name: string, [more: string]: unknown}} Component
 * @typedef {{$schema: string, bomFormat: string, specVersion: string, version: number, metadata: {component: Component}, components: Component[]}} Bill
 * @returns {Bill}
 */
export function installed() {
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'];
  const shell = process.platform === 'win32';
  return JSON.parse(execFileSync('npm', args, {encoding: 'utf8', maxBuffer: 1e8, shell}));
}

/**
 * The bill of materials of what is shipped. Without serial number, time and npm's version, which differ from run to run.
 * Throws where a package is not among the installed ones.
 * @param {Bill} installed
 * @param {readonly string[]} shipped name@version
 * @returns {string} JSON
 */
export function billOf({$schema, bomFormat, specVersion, version, metadata, components}, shipped) {
  const parts = new Map(components.map(part => [part['bom-ref'], part]));
  const wanted = shipped.map(name => {
    const part = parts.get(name);
    if (!part) throw new Error(`npm knows nothing of ${name}.`);
    return {...part, scope: 'required', properties: []}; // for development, to npm; but it is shipped
  });
  const component = {...metadata.component, name: 'plainquote'}; // npm takes the folder's name
  const bill = {$schema, bomFormat, specVersion, version, metadata: {component}, components: wanted};
  return `${JSON.stringify(bill, null, 2)}\n`;
}

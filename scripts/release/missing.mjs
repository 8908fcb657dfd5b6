/**
 * What a release is judged by. `builds`, `packages`: by browser, the version that was built; the names in dist/packages.
 * `tags`: of this commit. `changed`: files that differ from it. `lint`: errors, warnings and notices together.
 * `weaknesses`: as npm audit counts them, undefined where it got no answer.
 * @typedef {object} Facts
 * @property {string} version
 * @property {string} locked
 * @property {Readonly<Record<string, string | undefined>>} builds
 * @property {readonly string[]} packages
 * @property {string} changelog
 * @property {readonly string[]} tags
 * @property {readonly string[]} changed
 * @property {number} lint
 * @property {number | undefined} weaknesses
 */

const parts = ['chrome.zip', 'firefox.zip', 'source.zip', 'sbom.cdx.json'];

/** @type {readonly ((facts: Facts) => string | false | undefined | readonly string[])[]} */
const checks = [
  ({version}) =>
    !/^\d+(?:\.\d+){1,3}$/.test(version) &&
    `package.json has version ${version}; the stores take numbers with points alone.`,
  ({version, locked}) =>
    locked !== version &&
    `package-lock.json has version ${locked}, package.json ${version}: run npm install --package-lock-only.`,
  ({version, builds}) =>
    Object.entries(builds)
      .filter(([, built]) => built !== version)
      .map(([name, built]) => `${name} was built as ${built ?? 'nothing'}, not ${version}: run npm run package.`),
  ({version, packages}) =>
    parts
      .map(part => `plainquote-${version}-${part}`)
      .filter(name => !packages.includes(name))
      .map(name => `dist/packages lacks ${name}: run npm run package.`),
  ({version, changelog}) => changelogComplaint(version, changelog),
  ({version, tags}) => tagComplaint(`v${version}`, tags),
  ({changed}) =>
    changed.length > 0 && `${changed.join(', ')}: not committed, so no commit has the source that would be handed in.`,
  ({lint}) => lint > 0 && `web-ext lint has something to say of the Firefox package (${lint}): run npm run check.`,
  ({weaknesses}) =>
    weaknesses === undefined
      ? 'npm audit got no answer: try another network, or the --registry of one that answers.'
      : weaknesses > 0 && `npm audit knows of ${weaknesses} weaknesses in the packages: run npm audit.`,
];

/** What is still missing, a sentence each; nothing where all is there. @param {Facts} facts @returns {string[]} */
export const missing = facts => checks.flatMap(check => check(facts) || []);

/** @param {string} version @param {string} changelog */
function changelogComplaint(version, changelog) {
  const [, latest, when] = changelog.match(/^## (\S+) \((.+)\)$/m) ?? [];
  if (latest !== version)
    return `CHANGELOG.md begins with ${latest ?? 'no version'}: write what is new under "## ${version} (YYYY-MM-DD)".`;
  return (
    !/^\d{4}-\d\d-\d\d$/.test(when ?? '') && `CHANGELOG.md calls ${version} "${when}": give it the day of the release.`
  );
}

/** @param {string} wanted @param {readonly string[]} tags */
function tagComplaint(wanted, tags) {
  if (tags.includes(wanted)) return undefined;
  if (tags.length === 0) return `This commit has no tag: git tag ${wanted}`;
  return `This commit is tagged ${tags.join(', ')}, not ${wanted}: git tag ${wanted}`;
}

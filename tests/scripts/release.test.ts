import {describe, expect, test} from 'vitest';
import {type Facts, missing} from '../../scripts/release/missing.mjs';

const ready: Facts = {
  version: '1.2.0',
  locked: '1.2.0',
  builds: {'dist/chrome': '1.2.0', 'dist/firefox': '1.2.0'},
  packages: ['chrome.zip', 'firefox.zip', 'source.zip', 'sbom.cdx.json'].map(part => `plainquote-1.2.0-${part}`),
  changelog: '# Changelog\n\n## 1.2.0 (2026-12-01)\n\n- New.\n\n## 1.1.0 (2026-11-01)\n',
  tags: ['v1.2.0'],
  changed: [],
  lint: 0,
  weaknesses: 0,
};

describe('what a release lacks', () => {
  test('nothing', () => expect(missing(ready)).toEqual([]));

  test.each<[Partial<Facts>, string]>([
    [
      {locked: '1.1.0'},
      'package-lock.json has version 1.1.0, package.json 1.2.0: run npm install --package-lock-only.',
    ],
    [{builds: {'dist/chrome': '1.1.0'}}, 'dist/chrome was built as 1.1.0, not 1.2.0: run npm run package.'],
    [{packages: ready.packages.slice(1)}, 'dist/packages lacks plainquote-1.2.0-chrome.zip: run npm run package.'],
    [
      {changelog: ready.changelog.replace('2026-12-01', 'unreleased')},
      'CHANGELOG.md calls 1.2.0 "unreleased": give it the day of the release.',
    ],
    [
      {changelog: '# Changelog\n\n## 1.1.0 (2026-11-01)\n'},
      'CHANGELOG.md begins with 1.1.0: write what is new under "## 1.2.0 (YYYY-MM-DD)".',
    ],
    [
      {changelog: '# Changelog\n'},
      'CHANGELOG.md begins with no version: write what is new under "## 1.2.0 (YYYY-MM-DD)".',
    ],
    [{tags: []}, 'This commit has no tag: git tag v1.2.0'],
    [{tags: ['v1.1.0']}, 'This commit is tagged v1.1.0, not v1.2.0: git tag v1.2.0'],
    [{changed: ['build.mjs']}, 'build.mjs: not committed, so no commit has the source that would be handed in.'],
    [{lint: 2}, 'web-ext lint has something to say of the Firefox package (2): run npm run check.'],
    [{weaknesses: 3}, 'npm audit knows of 3 weaknesses in the packages: run npm audit.'],
    [{weaknesses: undefined}, 'npm audit got no answer: try another network, or the --registry of one that answers.'],
  ])('%j', (facts, sentence) => expect(missing({...ready, ...facts})).toEqual([sentence]));

  test('a version that the stores do not take', () =>
    expect(missing({...ready, version: '1.2.0-beta'})).toContain(
      'package.json has version 1.2.0-beta; the stores take numbers with points alone.',
    ));
});

/** "N passed, N failed", from vitest's JSON report. A file that could not be run counts as one failure. */
import {readFileSync} from 'node:fs';

const text = readFileSync(process.argv[2] ?? '', 'utf8');
const {numPassedTests: passed, testResults} = text
  ? JSON.parse(text)
  : {numPassedTests: 0, testResults: [{status: 'failed', assertionResults: []}]};
/** @param {{status: string, assertionResults: {status: string}[]}} file */
const failures = file => {
  const tests = file.assertionResults.filter(({status}) => status === 'failed').length;
  return tests === 0 && file.status === 'failed' ? 1 : tests;
};
const failed = testResults.map(failures).reduce((sum, count) => sum + count, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

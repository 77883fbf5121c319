// node summary.mjs REPORT BROKEN: prints `N passed, N failed` for Vitest's JSON report and the number of other steps that failed.
import { existsSync, readFileSync } from 'node:fs';

const [path = '', broken = '0'] = process.argv.slice(2);
const { passed, failed } = existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : noReport();
const failures = failed + Number(broken);
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || passed === 0 ? 1 : 0;

function count({ numPassedTests, numFailedTests, testResults, success }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  for (const file of unloaded) console.error(`did not run through: ${file.name}\n${file.message}`);
  const unseen = testResults.flatMap((file) =>
    file.name.includes('/tests/e2e/') ? file.assertionResults.filter(isLeftOut) : [],
  );
  for (const test of unseen) console.error(`left out, though a browser must be had here: ${test.fullName}`);
  const failed = numFailedTests + unloaded.length + unseen.length;
  // An error outside any test, e.g. an unhandled rejection.
  return { passed: numPassedTests, failed: failed === 0 && !success ? 1 : failed };
}

function isFailed(test) {
  return test.status === 'failed';
}

function isLeftOut(test) {
  return !['passed', 'failed'].includes(test.status);
}

function noReport() {
  console.error(`${path} is not there: the tests did not run`);
  return { passed: 0, failed: 1 };
}

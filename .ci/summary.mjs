// node summary.mjs BROKEN REPORT…: prints `N passed, N failed` for Vitest's JSON reports and the number of other steps that failed.
import { existsSync, readFileSync } from 'node:fs';

/** Tests that a fresh machine must be able to run: left out is failed. */
const NEEDED = [
  ['/tests/e2e/', 'a browser'],
  ['/tests/neo4j/', 'a Neo4j server'],
  ['/tests/contract/neo4j', 'a Neo4j server'],
];

/** It mounts a disk, which a container may not be allowed to; that it is left out stands in the log. */
const MAY_BE_LEFT_OUT = '/tests/neo4j/own/full-disk';

const [broken = '0', ...paths] = process.argv.slice(2);
const counts = paths.map((path) => (existsSync(path) ? count(JSON.parse(readFileSync(path, 'utf8'))) : noReport(path)));
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failures = counts.reduce((sum, count) => sum + count.failed, Number(broken));
console.log(`${passed} passed, ${failures} failed`);
process.exitCode = failures > 0 || passed === 0 ? 1 : 0;

function count({ numPassedTests, numFailedTests, testResults, success }) {
  const unloaded = testResults.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  for (const file of unloaded) console.error(`did not run through: ${file.name}\n${file.message}`);
  const unseen = testResults.flatMap((file) => {
    const need = NEEDED.find(([path]) => file.name.includes(path))?.[1];
    return need === undefined || file.name.includes(MAY_BE_LEFT_OUT)
      ? []
      : file.assertionResults.filter(isLeftOut).map((test) => [test, need]);
  });
  for (const [test, need] of unseen) console.error(`left out, though ${need} must be had here: ${test.fullName}`);
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

function noReport(path) {
  console.error(`${path} is not there: the tests did not run`);
  return { passed: 0, failed: 1 };
}

// Counts the tests of vitest's JSON reports and prints `N passed, N failed`, alone on the last line.
//   node scripts/count-tests.mjs <report.json>…
// Names each test that failed first, with the head of its message: the tail of a log is often all that is kept.
// Exits with 1 if a report is missing, cannot be read, counts no test, or says that anything failed.
import { readFileSync } from 'node:fs';

/** How much of a failure's message is shown, in lines. */
const MESSAGE_LINES = 8;

let passed = 0;
let failed = 0;
const wrong = [];

/** The failed tests of a report, and the files that failed outside their tests: a line each, the head of the message under it. */
const namesOf = report =>
  (Array.isArray(report.testResults) ? report.testResults : []).flatMap(file => {
    const tests = (file.assertionResults ?? []).filter(test => test.status === 'failed');
    const heads = tests.map(test => [`failed: ${test.fullName}`, (test.failureMessages ?? []).join('\n')]);
    if (file.status === 'failed' && tests.length === 0) heads.push([`failed: ${file.name}`, String(file.message ?? '')]);
    return heads.map(([name, message]) =>
      [
        name,
        ...message
          .split('\n')
          .slice(0, MESSAGE_LINES)
          .map(line => `    ${line}`),
      ].join('\n'),
    );
  });
for (const file of process.argv.slice(2)) {
  let report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    wrong.push(`${file}: expected a report of vitest, found none that can be read (${error.code ?? error.name})`);
    continue;
  }
  const count = name => (Number.isInteger(report[name]) && report[name] >= 0 ? report[name] : Number.NaN);
  const good = count('numPassedTests');
  const bad = count('numFailedTests');
  if (!Number.isInteger(good + bad)) {
    wrong.push(`${file}: expected whole numbers of passed and failed tests`);
    continue;
  }
  if (good + bad === 0) wrong.push(`${file}: expected tests, found none that ran`);
  // A file that cannot be loaded fails without failing a test.
  if (report.success !== true && bad === 0) wrong.push(`${file}: a test file failed outside its tests`);
  for (const name of namesOf(report)) console.log(name);
  passed += good;
  failed += bad;
}
if (process.argv.length < 3) wrong.push('expected the path of at least one report');
for (const line of wrong) console.log(line);
failed = Math.max(failed, wrong.length);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// Counts the tests of vitest's JSON reports and prints `N passed, N failed`, alone on the last line.
//   node scripts/count-tests.mjs <report.json>…
// Exits with 1 if a report is missing, cannot be read, counts no test, or says that anything failed.
import { readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;
const wrong = [];
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
  passed += good;
  failed += bad;
}
if (process.argv.length < 3) wrong.push('expected the path of at least one report');
for (const line of wrong) console.log(line);
failed = Math.max(failed, wrong.length);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

// Adds up what `.ci/run` ran and prints "N passed, N failed" alone on the last line; exit 1 if anything failed.
import { existsSync, readFileSync } from "node:fs";

const [testsFile, testsCode, checksFile, checksCode] = process.argv.slice(2);

const counts = [countTests(read(testsFile)), read(checksFile) ?? { passed: 0, failed: 0 }];
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failures = counts.reduce((sum, count) => sum + count.failed, 0);
// A run that broke down may have counted no failure: it is one all the same.
const broke = [testsCode, checksCode].some((code) => code !== "0");
const failed = broke ? Math.max(failures, 1) : failures;

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function read(file) {
  return file && existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

/** A file that could not be loaded has no failed test, but is a failure; a test that was skipped proved nothing. */
function countTests(report) {
  if (!report) return { passed: 0, failed: 0 };
  const brokenFiles = report.testResults.filter(
    (file) => file.status === "failed" && !file.assertionResults.some((test) => test.status === "failed"),
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + report.numPendingTests + brokenFiles };
}

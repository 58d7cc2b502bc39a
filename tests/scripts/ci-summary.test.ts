import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { inRoot } from "@/scripts/setup/paths.mjs";

const PASSING = { numPassedTests: 12, numFailedTests: 0, numPendingTests: 0, testResults: [] };
const BROKEN_FILE = { status: "failed", assertionResults: [] };

describe("the last line of a continuous integration run", () => {
  it.each([
    {
      what: "adds tests and checks",
      tests: PASSING,
      testsCode: 0,
      checks: { passed: 5, failed: 0 },
      checksCode: 0,
      line: "17 passed, 0 failed",
      code: 0,
    },
    {
      what: "counts a failed check",
      tests: PASSING,
      testsCode: 0,
      checks: { passed: 3, failed: 2 },
      checksCode: 1,
      line: "15 passed, 2 failed",
      code: 1,
    },
    {
      what: "counts a skipped test as failed",
      tests: { ...PASSING, numPendingTests: 1 },
      testsCode: 0,
      checks: { passed: 5, failed: 0 },
      checksCode: 0,
      line: "17 passed, 1 failed",
      code: 1,
    },
    {
      what: "counts a file that could not be loaded",
      tests: { ...PASSING, testResults: [BROKEN_FILE] },
      testsCode: 1,
      checks: { passed: 5, failed: 0 },
      checksCode: 0,
      line: "17 passed, 1 failed",
      code: 1,
    },
    {
      what: "never passes a run that broke down before it counted",
      tests: null,
      testsCode: 11,
      checks: { passed: 5, failed: 0 },
      checksCode: 0,
      line: "5 passed, 1 failed",
      code: 1,
    },
  ])("the last line of a continuous integration run: $what", ({ tests, testsCode, checks, checksCode, line, code }) => {
    const folder = mkdtempSync(path.join(tmpdir(), "concordance-ci-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const [testsFile, checksFile] = [path.join(folder, "tests.json"), path.join(folder, "checks.json")];
    if (tests) writeFileSync(testsFile, JSON.stringify(tests));
    writeFileSync(checksFile, JSON.stringify(checks));
    const parameters = [inRoot(".ci/summary.mjs"), testsFile, String(testsCode), checksFile, String(checksCode)];
    const run = spawnSync(process.execPath, parameters, { encoding: "utf8" });
    expect(run.stdout.trimEnd().split("\n").at(-1)).toBe(line);
    expect(run.status).toBe(code);
  });
});

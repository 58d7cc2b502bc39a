import { runNode } from "./command.mjs";
import { installPackages } from "./install-packages.mjs";
import { createProgress } from "./progress.mjs";
import { EXIT } from "./setup-error.mjs";
import { bundleWorker, generateClient } from "./steps.mjs";
import { providePrograms } from "./system-programs.mjs";
import { testsToLeaveOut } from "./tests-left-out.mjs";

const VITEST = ["node_modules/vitest/vitest.mjs", "run"];

/**
 * Runs all tests, or those that the parameters name. Tests that need a program of the system which is not there are left
 * out and named; with CI set that is a failure.
 */
export async function test(parameters = []) {
  const progress = createProgress(5);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
  let missing = [];
  await progress.step("Programs of the system", async (say) => {
    const provided = await providePrograms(say);
    missing = provided.missing;
    return provided.outcome;
  });
  const leftOut = testsToLeaveOut(missing);
  progress.begin("Tests")("running …");
  const { code } = await runNode([...VITEST, ...parameters], {
    env: { CONCORDANCE_TESTS_LEFT_OUT: leftOut.flatMap(({ files }) => files).join("\n") },
  });
  for (const { program, files } of leftOut) {
    process.stdout.write(`\nLeft out, for there is no ${program}: ${files.length} files.\n`);
    for (const file of files) process.stdout.write(`  ${file}\n`);
  }
  return code === 0 && leftOut.length > 0 && process.env.CI ? EXIT.checksFailed : code;
}

/** Runs the tests of units and components: no build, no browser, no program of the system. */
export async function testUnits(parameters = []) {
  const progress = createProgress(4);
  await progress.step("Packages", installPackages);
  await progress.step("Database client", generateClient);
  await progress.step("Analysis worker", bundleWorker);
  progress.begin("Tests of units")("running …");
  const { code } = await runNode([...VITEST, "--project", "unit", "--project", "components", ...parameters]);
  return code;
}

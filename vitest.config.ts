import path from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

// Far from UTC and not a whole number of hours away: a forgotten time zone fails loudly.
process.env.TZ = "Asia/Kathmandu";

const root = import.meta.dirname;

// No test measures time: this only ends one that hangs, also on a machine busy with other work.
const STUCK_MS = 120_000;

/** Tests with a real database, the command line, worker threads or a program of the system; all others are of units. */
const INTEGRATION = [
  "tests/{auth,cli,database,jobs,printing,scripts}/**/*.test.ts",
  "tests/briefing/{bad-input,in-libreoffice,verbatim}.test.ts",
  "tests/citations/in-system-readers.test.ts",
];

/** Files that need a program which this machine does not have; scripts/setup/tests.mjs names them. */
const LEFT_OUT = (process.env.CONCORDANCE_TESTS_LEFT_OUT ?? "").split("\n").filter(Boolean);

/*
 * Tests of units and components share the modules they load, with all other files of a worker: loading them anew for
 * each file took three quarters of the time. What they test is pure, so nothing is left behind but what is remembered
 * of arguments; a test that sets a variable or a clock takes it back. Databases and processes are left behind, so the
 * files of integration tests stay apart.
 */

const resolve = {
  alias: {
    "@": root,
    // The real module throws outside a server bundle, which is its purpose in the app and a nuisance here.
    "server-only": path.join(root, "tests/setup/server-only.ts"),
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        resolve,
        test: {
          name: "unit",
          environment: "node",
          isolate: false,
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**", "tests/components/**", ...INTEGRATION],
          globalSetup: ["tests/setup/bundle-programs.ts"],
          setupFiles: ["tests/setup/fail-on-console-error.ts"],
          testTimeout: STUCK_MS,
          hookTimeout: STUCK_MS,
        },
      },
      {
        resolve,
        test: {
          name: "integration",
          environment: "node",
          include: [...INTEGRATION],
          exclude: LEFT_OUT,
          globalSetup: ["tests/setup/bundle-programs.ts"],
          setupFiles: ["tests/setup/fail-on-console-error.ts"],
          testTimeout: STUCK_MS,
          hookTimeout: STUCK_MS,
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          name: "components",
          environment: "jsdom",
          isolate: false,
          include: ["tests/components/**/*.test.tsx", "tests/figures/**/*.test.tsx"],
          globalSetup: ["tests/setup/bundle-programs.ts"],
          setupFiles: ["tests/setup/fail-on-console-error.ts", "tests/setup/components.ts"],
          testTimeout: STUCK_MS,
          hookTimeout: STUCK_MS,
        },
      },
      {
        resolve,
        test: {
          name: "e2e",
          environment: "node",
          include: ["tests/e2e/**/*.test.ts"],
          exclude: LEFT_OUT,
          globalSetup: ["tests/e2e/support/serve-app.ts"],
          // One server and one browser at a time, after everything that is quicker to tell what is broken.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: STUCK_MS,
          hookTimeout: STUCK_MS,
        },
      },
    ],
  },
});

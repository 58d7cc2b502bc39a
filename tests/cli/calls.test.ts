import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, temporaryFolder } from "./support/run-cli";

describe("a call that is at fault ends with 2 and names what there is", () => {
  it.each([
    {
      call: ["praise"],
      says: 'There is no verb "praise". Verbs: import, export, verify, dossiers, analyse, migrate, seed.',
    },
    { call: ["dossiers", "--jsno"], says: "Known options: --json." },
    { call: ["import"], says: "PACKAGE is missing." },
    { call: ["import", "no-such-folder"], says: "There is no package at no-such-folder" },
    { call: ["export", "a", "b", "--out", "x"], says: '"b" is one parameter too many.' },
    { call: ["export", "a"], says: "--out is missing" },
    { call: ["analyse", "a", "--seed", "soon"], says: '--seed "soon" is not a whole number' },
  ])("$call", async ({ call, says }) => {
    const folder = await temporaryFolder();
    const run = await runCli(call, { databaseUrl: `file:${path.join(folder, "c.db")}`, cwd: folder });
    expect(run.stderr).toContain(says);
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });

  it("says so too where the database's address cannot be read", async () => {
    const run = await runCli(["dossiers"], { databaseUrl: "mysql://somewhere" });
    expect(run.stderr).toContain("DATABASE_URL is neither a file nor a PostgreSQL address.");
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });
});

describe("help", () => {
  it("lists the verbs, and every verb explains itself without a database", async () => {
    const nowhere = { databaseUrl: "file:/nowhere/at/all.db" };
    const all = await runCli(["--help"], nowhere);
    expect(all).toMatchObject({ code: 0, stderr: "" });
    const verbs = ["import", "export", "verify", "dossiers", "analyse", "migrate", "seed"];
    const helps = await Promise.all(verbs.map((verb) => runCli([verb, "--help"], nowhere)));
    expect(helps.map(({ code, stderr }) => ({ code, stderr }))).toEqual(verbs.map(() => ({ code: 0, stderr: "" })));
    expect(helps.map(({ stdout }) => stdout.split(/\s/, 1)[0])).toEqual(verbs);
    for (const verb of verbs) expect(all.stdout).toContain(`  ${verb} `);
  });
});

describe("a database that is not there yet", () => {
  it("is a sentence that says what to run, and exit code 1", async () => {
    const folder = await temporaryFolder();
    const run = await runCli(["dossiers"], { databaseUrl: `file:${path.join(folder, "c.db")}` });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(
      /^There is no database .*c\.db yet\. Run migrate, then seed; both create what is missing\.\n$/,
    );
  });
});

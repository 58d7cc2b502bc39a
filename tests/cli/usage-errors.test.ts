import path from "node:path";
import { describe, expect, it } from "vitest";
import type { Verb } from "@/cli/command";
import { accessVerb } from "@/cli/commands/access";
import { analyseVerb } from "@/cli/commands/analyse";
import { attachVerb } from "@/cli/commands/attach";
import { briefVerb } from "@/cli/commands/brief";
import { compareVerb } from "@/cli/commands/compare";
import { dossiersVerb } from "@/cli/commands/dossiers";
import { exportVerb } from "@/cli/commands/export";
import { figureVerb } from "@/cli/commands/figure";
import { importVerb } from "@/cli/commands/import";
import { importsVerb } from "@/cli/commands/imports";
import { migrateVerb } from "@/cli/commands/migrate";
import { newVerb } from "@/cli/commands/new";
import { seedVerb } from "@/cli/commands/seed";
import { tableVerb } from "@/cli/commands/table";
import { undoVerb } from "@/cli/commands/undo";
import { verifyVerb } from "@/cli/commands/verify";
import { CallError } from "@/cli/usage-error";
import { runCli, temporaryFolder } from "@/tests/cli/support/run-cli";

const VERBS: readonly (readonly [string, Verb])[] = [
  ["new", newVerb],
  ["import", importVerb],
  ["export", exportVerb],
  ["verify", verifyVerb],
  ["attach", attachVerb],
  ["dossiers", dossiersVerb],
  ["imports", importsVerb],
  ["undo", undoVerb],
  ["access", accessVerb],
  ["analyse", analyseVerb],
  ["compare", compareVerb],
  ["brief", briefVerb],
  ["figure", figureVerb],
  ["table", tableVerb],
  ["migrate", migrateVerb],
  ["seed", seedVerb],
];

describe("a call that is at fault ends with 2, prints no result and names what there is", () => {
  it.each([
    { call: ["praise"], says: `There is no verb "praise". Verbs: ${VERBS.map(([name]) => name).join(", ")}.` },
    { call: ["import", "no-such-folder"], says: "There is no package at no-such-folder" },
  ])("a call that is at fault ends with 2, prints no result and names what there is: $call", async ({ call, says }) => {
    const folder = await temporaryFolder();
    const run = await runCli(call, { databaseUrl: `file:${path.join(folder, "c.db")}`, cwd: folder });
    expect(run.stderr).toContain(says);
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });

  it("a call that is at fault ends with 2, prints no result and names what there is says so too where the database's address cannot be read", async () => {
    const run = await runCli(["dossiers"], { databaseUrl: "mysql://somewhere" });
    expect(run.stderr).toContain("DATABASE_URL is neither a file nor a PostgreSQL address.");
    expect(run).toMatchObject({ code: 2, stdout: "" });
  });

  it.each([
    { verb: dossiersVerb, parameters: ["--jsno"], says: "Known options: --json." },
    { verb: importVerb, parameters: [], says: "PACKAGE is missing." },
    { verb: exportVerb, parameters: ["a", "b", "--out", "x"], says: '"b" is one parameter too many.' },
    { verb: exportVerb, parameters: ["a"], says: "--out is missing" },
    { verb: analyseVerb, parameters: ["a", "--seed", "soon"], says: '--seed "soon" is not a whole number' },
    { verb: analyseVerb, parameters: ["a", "--package", "b"], says: '"a" is one parameter too many.' },
    { verb: briefVerb, parameters: ["a", "--out", "x"], says: "--format is missing." },
    { verb: briefVerb, parameters: ["a", "--format", "pptx,ppt", "--out", "x"], says: '--format "ppt" is not known.' },
    { verb: briefVerb, parameters: ["a", "--format", "md"], says: "--out is missing" },
    { verb: briefVerb, parameters: ["a", "--format", "pdf", "--out", "x", "--paper", "a5"], says: "a4, letter" },
    { verb: verifyVerb, parameters: ["a", "--json", "--json=yes"], says: "Known options: --sources, --json." },
  ])(
    "a call that is at fault ends with 2, prints no result and names what there is: $parameters: $says",
    async ({ verb, parameters, says }) => {
      const refused = verb.run(parameters);
      await expect(refused).rejects.toThrow(says);
      await expect(refused).rejects.toBeInstanceOf(CallError);
    },
  );
});

describe("help", () => {
  it("help lists the verbs, and a verb's own needs no database", async () => {
    const nowhere = { databaseUrl: "file:/nowhere/at/all.db" };
    const all = await runCli(["--help"], nowhere);
    expect(all).toMatchObject({ code: 0, stderr: "" });
    for (const [name] of VERBS) expect(all.stdout).toContain(`  ${name} `);
    expect(await runCli(["verify", "--help"], nowhere)).toEqual({
      code: 0,
      stderr: "",
      stdout: `${verifyVerb.help}\n`,
    });
  });

  it.each(VERBS)("help of %s begins with how it is called", (name, verb) => {
    expect(verb.help.split(/\s/, 1)).toEqual([name]);
  });
});

describe("a database that is not there yet", () => {
  it("a database that is not there yet is a sentence that says what to run, and exit code 1", async () => {
    const folder = await temporaryFolder();
    const run = await runCli(["dossiers"], { databaseUrl: `file:${path.join(folder, "c.db")}` });
    expect(run).toMatchObject({ code: 1, stdout: "" });
    expect(run.stderr).toMatch(
      /^There is no database .*c\.db yet\. Run migrate, then seed; both create what is missing\.\n$/,
    );
  });
});

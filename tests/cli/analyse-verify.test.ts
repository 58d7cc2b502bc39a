import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readPackage } from "@/lib/dossier/read-package";
import { BUILT_IN, BUILT_IN_ID, runCli } from "@/tests/cli/support/run-cli";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";

let folder = "";
let databaseUrl = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "concordance-cli-"));
  databaseUrl = `file:${path.join(folder, "c.db")}`;
  expect(await runCli(["seed"], { databaseUrl })).toMatchObject({ code: 0, stdout: "" });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("analyse", () => {
  it("analyse gives the same numbers from a package as from the database", async () => {
    const choice = [
      "--type",
      "university",
      "--type",
      "think-tank",
      "--shared",
      "1",
      "--seed",
      "7",
      "--no-flips",
      "--json",
    ];
    const fromDatabase = await runCli(["analyse", BUILT_IN_ID, ...choice], { databaseUrl });
    const fromPackage = await runCli(["analyse", "--package", BUILT_IN, ...choice], {
      databaseUrl: "file:/nowhere/at/all.db",
    });
    expect(fromDatabase.code).toBe(0);
    expect(fromPackage.code).toBe(0);
    expect(fromPackage.stdout).toBe(fromDatabase.stdout);
    const report = JSON.parse(fromDatabase.stdout);
    expect(report).toMatchObject({ dossier: BUILT_IN_ID, shared: 1, seed: 7, flips: null });
    expect(report.flipsNote).toContain("--flips");
    expect(report.pairs.length).toBeGreaterThan(0);
  });

  it("analyse leaves everything out in turn where that is quick", async () => {
    const run = await runCli(["analyse", BUILT_IN_ID, "--voice", "media", "--json"], { databaseUrl });
    expect(run.code).toBe(0);
    const { flips, flipsBasis, flipsNote } = JSON.parse(run.stdout);
    expect({ flips, flipsNote }).toEqual({ flips: [], flipsNote: null });
    expect(flipsBasis).toMatchObject({ verdict: "too-little-data", replicates: { chance: 199 } });
    expect(flipsBasis.leftOut).toBeGreaterThan(13);
  });

  it("analyse refuses a call that asks for both", async () => {
    const run = await runCli(["analyse", BUILT_IN_ID, "--flips", "--no-flips"], { databaseUrl });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain("--flips and --no-flips cannot both be given.");
  });

  it("analyse refuses a value that the dossier lacks, with those it has", async () => {
    const run = await runCli(["analyse", BUILT_IN_ID, "--country", "ZZ"], { databaseUrl });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toMatch(/^--country "ZZ" is not known\. Known: .*KR/);
  });

  it("analyse refuses a date that the calendar lacks", async () => {
    const run = await runCli(["analyse", BUILT_IN_ID, "--from", "2023-02-30"], { databaseUrl });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain('--from "2023-02-30" is not a date.');
  });

  it("analyse names the dossiers there are when asked for another", async () => {
    const run = await runCli(["analyse", "moon-landing"], { databaseUrl });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(`There is no dossier "moon-landing". Dossiers: ${BUILT_IN_ID}, unga-2019-arms.`);
  });
});

describe("verify", () => {
  it("verify says of every passage that its text is not held, rather than that it is right", async () => {
    const run = await runCli(["verify", BUILT_IN_ID, "--json"], { databaseUrl });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const { states, passages } = JSON.parse(run.stdout);
    expect(Object.keys(states)).toEqual(["source-text-not-held"]);
    expect(passages.filter(({ kind }: { kind: string }) => kind === "quotation")).toHaveLength(144);
  });

  it("verify finds the words where they stand, misses those that differ by a letter, and tells a text that is another", async () => {
    const sources = path.join(folder, "sources");
    await mkdir(sources);
    const { file, text, quotation } = aTextWithEveryQuotation();
    await writeFile(path.join(sources, file), text.replace(quotation.exact, `${quotation.exact.slice(0, -1)}#`));

    const run = await runCli(["verify", BUILT_IN_ID, "--sources", sources, "--json"], { databaseUrl });
    expect(run).toMatchObject({ code: 1, stderr: "" });
    const { changedTexts, passages } = JSON.parse(run.stdout);
    const inText = passages.filter(({ sourceId }: { sourceId: string }) => sourceId === quotation.sourceId);
    const missed = inText.filter(({ state }: { state: string }) => state === "not-found");
    expect(missed.map(({ id }: { id: string }) => id)).toContain(quotation.id);
    // A passage that overlaps the changed letter is missed too; all others stand at their own offsets.
    expect(missed.length).toBeLessThan(5);
    const found = inText.filter(({ state }: { state: string }) => state !== "not-found");
    expect(new Set(found.map(({ state, moved }: { state: string; moved: boolean }) => `${state} ${moved}`))).toEqual(
      new Set(["verbatim false"]),
    );
    // Its letters are those of the quotations and spaces between them, so its SHA-256 cannot be that of the article.
    expect(changedTexts).toEqual([quotation.sourceId]);
  });
});

/**
 * The text of the first source as far as the dossier knows it: its quotations and measures at their places, spaces
 * between.
 */
function aTextWithEveryQuotation() {
  const { dossier } = readPackage(builtInPackage());
  const [source] = dossier?.sources ?? [];
  const passages = [...(dossier?.quotations ?? []), ...(dossier?.measures ?? [])].filter(
    ({ sourceId }) => sourceId === source?.id,
  );
  const [quotation] = passages;
  if (!source?.fileName || !quotation) throw new Error("The built-in dossier has no quotation from a named source.");
  const letters = Array.from({ length: source.characters ?? 0 }, () => " ");
  for (const { start, exact } of passages) {
    for (let at = 0; at < exact.length; at++) letters[(start ?? 0) + at] = exact.charAt(at);
  }
  return { file: source.fileName, text: letters.join(""), quotation };
}

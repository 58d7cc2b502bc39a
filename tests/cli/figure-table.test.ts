import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findChromium } from "@/lib/printing/find-chromium.mjs";
import { BUILT_IN, BUILT_IN_ID, runCli, temporaryFolder } from "@/tests/cli/support/run-cli";
import { freshSqliteUrl } from "@/tests/support/databases/database";

let databaseUrl: string;

beforeAll(async () => {
  databaseUrl = await freshSqliteUrl();
  const { code, stderr } = await runCli(["import", BUILT_IN], { databaseUrl });
  expect({ code, stderr }).toMatchObject({ code: 0 });
});

describe("figure", () => {
  it("figure writes each figure in each format, with filter and permalink in the picture", async () => {
    const out = await temporaryFolder();
    const call = ["figure", BUILT_IN_ID, "matrix,agreement", "--voice", "expert", "--format", "svg,png", "--out", out];
    const run = await runCli([...call, "--rows", "country"], {
      databaseUrl,
      env: { CONCORDANCE_URL: "https://concordance.example" },
    });

    expect(findChromium()).not.toBeNull();
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const files = run.stdout.trim().split("\n");
    expect(files.map((file) => path.basename(file)).sort()).toEqual(readdirSync(out).sort());
    const [matrix = "", matrixPng = "", agreement = ""] = files;
    const svg = readFileSync(matrix, "utf8");
    expect(svg).toContain("filter: Role: Expert");
    expect(svg).toContain("https://concordance.example/d/russia-dprk-2023?voice=expert&amp;rows=country");
    expect(readFileSync(agreement, "utf8")).toContain(
      "https://concordance.example/d/russia-dprk-2023/groups?voice=expert",
    );
    expect([...readFileSync(matrixPng).subarray(1, 4)]).toEqual([...Buffer.from("PNG")]);
    // Twice the size of the drawing: the width of a PNG stands in bytes 16 to 19.
    const [, width = ""] = /viewBox="0 0 ([\d.]+)/.exec(svg) ?? [];
    expect(readFileSync(matrixPng).readUInt32BE(16)).toBe(Math.round(2 * Number(width)));
  });

  it("figure puts the rows of a matrix by group where there are groups, and says in the picture where there are none", async () => {
    const out = await temporaryFolder();
    const call = ["figure", BUILT_IN_ID, "matrix", "--format", "svg", "--out", out];
    const run = await runCli([...call, "--rows", "group"], { databaseUrl });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const svg = readFileSync(run.stdout.trim(), "utf8");
    expect(svg).toContain("The data carry no groups to speak of, so rows stand by voice.");
  });

  it("figure names the ways to put rows that it knows where another is asked for", async () => {
    const call = ["figure", BUILT_IN_ID, "matrix", "--rows", "colour", "--format", "svg", "--out", "x"];
    const run = await runCli(call, { databaseUrl });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain(
      '--rows "colour" is not known. Known: voice, country, type, institution, group, none.',
    );
  });

  it("figure needs no Chromium for a picture", async () => {
    const out = await temporaryFolder();
    const run = await runCli(["figure", BUILT_IN_ID, "camps", "--format", "png,svg,csv", "--out", out], {
      databaseUrl,
      env: { CHROMIUM_PATH: "/nowhere/chromium" },
    });
    expect(run.code).toBe(0);
    expect(
      readdirSync(out)
        .map((name) => path.extname(name))
        .sort(),
    ).toEqual([".csv", ".png", ".svg"]);
  });

  it("figure names the figures it knows where another is asked for", async () => {
    const run = await runCli(["figure", BUILT_IN_ID, "pie", "--format", "svg", "--out", "x"], { databaseUrl });
    expect(run).toMatchObject({ code: 2, stdout: "" });
    expect(run.stderr).toContain('NAMES "pie" is not known. Known: matrix, agreement, camps');
  });
});

describe("table", () => {
  it("table writes what is shown and the sources behind it, and replaces nothing unasked", async () => {
    const out = await temporaryFolder();
    const call = ["table", BUILT_IN_ID, "--country", "KR", "--format", "csv,xlsx,ris,bib,csl", "--out", out];
    const run = await runCli(call, { databaseUrl });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    const files = run.stdout.trim().split("\n");
    expect(files.map((file) => path.extname(file))).toEqual([".csv", ".xlsx", ".ris", ".bib", ".json"]);
    // A header and the 21 commentators of South Korea.
    expect(
      readFileSync(files[0] ?? "", "utf8")
        .trim()
        .split("\r\n"),
    ).toHaveLength(22);
    expect(readFileSync(files[2] ?? "", "utf8")).toContain("TY  - ");

    const again = await runCli(call, { databaseUrl });
    expect(again).toMatchObject({ code: 1, stdout: "" });
    expect(again.stderr).toContain("is there already. Choose another folder, or give --overwrite.");
  });

  it("table writes everything as one zip of tables", async () => {
    const out = await temporaryFolder();
    const run = await runCli(["table", BUILT_IN_ID, "--scope", "all", "--format", "csv", "--out", out], {
      databaseUrl,
    });
    expect(run).toMatchObject({ code: 0, stderr: "" });
    expect(path.basename(run.stdout.trim())).toMatch(/_everything_60-of-60-commentators_no-filter_.*\.zip$/);
  });
});

describe("table for other programs", () => {
  it("what a dossier gives out comes back into it as nothing new, and as a database of another program", async () => {
    const out = await temporaryFolder();
    const give = (parameters: readonly string[]) =>
      runCli(["table", BUILT_IN_ID, ...parameters, "--out", out], { databaseUrl });
    const made = [
      await give(["--format", "csv,xlsx", "--scope", "matrix"]),
      await give(["--format", "xlsx", "--scope", "statements"]),
    ];
    for (const file of made.flatMap(({ stdout }) => stdout.trim().split("\n"))) {
      const { stdout } = await runCli(["new", BUILT_IN_ID, "--from", file, "--dry-run", "--json"], { databaseUrl });
      const { tables, problems } = JSON.parse(stdout);
      expect(problems).toEqual([]);
      expect(Object.values(tables)).toHaveLength(
        Object.values(tables).filter((table) => JSON.stringify(table).startsWith('{"added":0,"changed":0,')).length,
      );
    }
    const others = await give(["--format", "dna,qdc"]);
    expect(others).toMatchObject({ code: 0, stderr: "" });
    const [dna = "", qdc = ""] = others.stdout.trim().split("\n");
    expect(readFileSync(dna).subarray(0, 15).toString()).toBe("SQLite format 3");
    expect(readFileSync(qdc, "utf8")).toContain("<CodeBook ");
  });
});

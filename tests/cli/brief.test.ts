import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
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

describe("brief", () => {
  it("brief writes one file a format, prints their paths, and says the same in each", async () => {
    const out = await temporaryFolder();
    const run = await runCli(
      ["brief", BUILT_IN_ID, "--format", "md,json,docx,pptx,pdf,docx-full,md-full", "--out", out],
      {
        databaseUrl,
      },
    );

    expect(run).toMatchObject({ code: 0, stderr: "" });
    const printed = run.stdout.trim().split("\n");
    expect(printed.map((file) => path.extname(file))).toEqual([
      ".md",
      ".json",
      ".docx",
      ".pptx",
      ".pdf",
      ".docx",
      ".md",
    ]);
    expect(printed.map((file) => path.basename(file)).sort()).toEqual(readdirSync(out).sort());
    expect(path.basename(printed[0] ?? "")).toMatch(
      /^russia-dprk-2023_1\.3\.0_note_60-of-60-commentators_no-filter_\d{4}-\d{2}-\d{2}\.md$/,
    );

    // The finding on A1 of the built-in dossier: of 40 named commentators 5 agree and one, Konstantin Asmolov, does
    // not.
    const finding =
      "Five of six say that North Korea is supplying, or will supply, arms to Russia; only Konstantin Asmolov disagrees";
    const [md = "", json = "", , , pdf = ""] = printed;
    expect(readFileSync(md, "utf8")).toContain(finding);
    const briefing: { blocks: { sentences: { text: string }[] }[] } = JSON.parse(readFileSync(json, "utf8"));
    const sentences = briefing.blocks.flatMap((block) => block.sentences.map(({ text }) => text));
    expect(sentences.some((text) => text.startsWith(finding))).toBe(true);
    expect(findChromium()).not.toBeNull();
    expect(textOfPdf(pdf)).toContain(finding);

    // What is there already is left alone unless it may be replaced.
    writeFileSync(json, "mine");
    const again = ["brief", BUILT_IN_ID, "--format", "json", "--out", out];
    const refused = await runCli(again, { databaseUrl });
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    expect(refused.stderr).toMatch(/ is there already\. Choose another folder, or give --overwrite\.\n$/);
    expect(readFileSync(json, "utf8")).toBe("mine");
    expect(await runCli([...again, "--overwrite"], { databaseUrl })).toMatchObject({ code: 0, stderr: "" });
    expect(readFileSync(json, "utf8")).toContain('"blocks"');
  });

  it("brief takes the filter of a page; without a Chromium it writes the rest, says so and ends with 1", async () => {
    const out = await temporaryFolder();
    const call = ["brief", BUILT_IN_ID, "--country", "KR", "--format", "pdf,md", "--out", out];
    const run = await runCli(call, { databaseUrl, env: { CHROMIUM_PATH: "/nowhere/chromium" } });

    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/^No PDF was written\. This machine has no Chromium or Chrome to print with\./);
    expect(readdirSync(out).map((name) => path.extname(name))).toEqual([".md"]);
    expect(path.basename(run.stdout.trim())).toMatch(/_21-of-60-commentators_filtered_/);
    expect(readFileSync(run.stdout.trim(), "utf8")).toContain("filter: Country: South Korea");
  });

  it("brief makes a whole briefing of a filter that leaves nobody", async () => {
    const out = await temporaryFolder();
    const call = [
      "brief",
      BUILT_IN_ID,
      "--country",
      "CN",
      "--country",
      "UA",
      "--voice",
      "media",
      "--format",
      "md,pptx",
    ];
    const run = await runCli([...call, "--out", out], { databaseUrl });

    expect(run.code).toBe(0);
    expect(run.stderr).toContain("No commentator is left under");
    const [md = ""] = run.stdout.trim().split("\n");
    expect(readFileSync(md, "utf8")).toContain("0 of 60 commentators");
  });
});

function textOfPdf(file: string): string {
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
}

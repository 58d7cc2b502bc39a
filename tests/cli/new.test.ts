import { readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { runCli, temporaryFolder } from "@/tests/cli/support/run-cli";

const HEADER = "Name;Institution;Land;These;Haltung;Zitat;Quelle;Datum";
const ROWS = [
  "Ada Mühle;Mühlenamt;Deutschland;Brot ist teuer;stimme zu;Brot ist teuer, das sehen alle hier.;Blatt;01.02.2023",
  "Bo Wehr;Wehrbund;Österreich;Brot ist teuer;stimme nicht zu;Nein, Brot ist nicht teuer genug.;Blatt;01.02.2023",
  "Cy Korn;Mühlenamt;Deutschland;Mehl ist knapp;stimme zu;Mehl ist knapp, seit der Fluss fällt.;Blatt;03.02.2023",
];

async function aSheet(rows: readonly string[], folder: string, name = "sheet.csv"): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `${[HEADER, ...rows].join("\n")}\n`);
  return file;
}

async function emptyDatabase() {
  const folder = await temporaryFolder();
  const call = { databaseUrl: `file:${path.join(folder, "c.db")}`, cwd: folder };
  await runCli(["migrate"], call);
  return { folder, call };
}

const told = async (parameters: readonly string[], call: Parameters<typeof runCli>[1]) => {
  const { code, stdout } = await runCli([...parameters, "--json"], call);
  return { code, ...JSON.parse(stdout) };
};

describe("new", () => {
  it("a German sheet becomes a draft; again it is nothing new; new rows join it; undo takes them back", async () => {
    const { folder, call } = await emptyDatabase();
    const first = await told(["new", "brot", "--from", await aSheet(ROWS, folder)], call);
    expect(first).toMatchObject({ code: 0, outcome: "written", problems: [] });
    expect(first.counts).toMatchObject({ commentators: 3, propositions: 2, statements: 3, institutions: 2 });

    const again = await told(["new", "brot", "--from", await aSheet(ROWS, folder)], call);
    expect(again).toMatchObject({ code: 0, outcome: "unchanged" });

    const more = [
      ...ROWS,
      "Di Netz;Wehrbund;Österreich;Mehl ist knapp;stimme nicht zu;Knapp ist es nicht, nur dort.;Blatt;04.02.2023",
    ];
    const third = await told(["new", "brot", "--from", await aSheet(more, folder)], call);
    expect(third.tables.codings).toMatchObject({ added: 1, changed: 0, removed: 0 });
    expect(third.tables.commentators).toMatchObject({ added: 1, changed: 0, removed: 0 });

    expect(await told(["undo", third.import], call)).toMatchObject({ code: 0, outcome: "undone" });
    const after = await told(["new", "brot", "--from", await aSheet(ROWS, folder), "--dry-run"], call);
    expect(after.tables.codings).toMatchObject({ added: 0, changed: 0, removed: 0, unchanged: 3 });
  });

  it("a wrong cell is one finding with its row and column, and nothing is written", async () => {
    const { folder, call } = await emptyDatabase();
    const wrong = [
      ...ROWS,
      "Di Netz;Wehrbund;Nirgendland;Mehl ist knapp;stimme zu;Es ist sehr knapp geworden.;Blatt;31.02.2023",
    ];
    const refused = await told(["new", "brot", "--from", await aSheet(wrong, folder)], call);
    expect(refused).toMatchObject({ code: 1, outcome: "refused" });
    expect(refused.problems.map(({ row, column, found }: Record<string, unknown>) => [row, column, found])).toEqual([
      [5, "Datum", "31.02.2023"],
      [5, "Land", "Nirgendland"],
    ]);
    expect((await runCli(["dossiers"], call)).stdout).not.toContain("brot");
    expect((await runCli(["imports"], call)).stdout).toContain("failed");
  });

  it("--publish makes a dossier that readers see, from another folder and under a mapping that was changed", async () => {
    const { folder, call } = await emptyDatabase();
    const file = await aSheet(ROWS, folder);
    const proposed = await told(["new", "brot", "--from", file, "--dry-run"], call);
    await writeFile(path.join(folder, "map.json"), JSON.stringify({ mapping: proposed.mapping }));
    const published = await told(
      ["new", "brot", "--from", "sheet.csv", "--map", "map.json", "--title", "Brot", "--publish"],
      call,
    );
    expect(published).toMatchObject({ code: 0, outcome: "written", published: true });
    expect((await runCli(["dossiers"], call)).stdout).toContain("3 commentators · 2 propositions");
  });

  it("without files it begins an empty draft and writes a workbook that fills it; neither is written over", async () => {
    const { folder, call } = await emptyDatabase();
    const preview = await told(["new", "brot", "--dry-run"], call);
    expect(preview).toMatchObject({ code: 0, outcome: "previewed", draft: "brot~draft", counts: { statements: 0 } });
    expect((await readdir(folder)).filter((name) => name.endsWith(".xlsx"))).toEqual([]);

    const begun = await runCli(["new", "brot", "--title", "Ist Brot teuer?"], call);
    expect(begun).toMatchObject({ code: 0, stderr: "" });
    expect(begun.stdout).toContain("Began the empty draft brot~draft");
    expect((await runCli(["export", "brot~draft", "--out", "empty"], call)).code).toBe(0);

    // Five examples: two persons, one of them twice, an association and a columnist; see statements-template.ts.
    const filled = await told(["new", "brot", "--from", "brot-template.xlsx"], call);
    expect(filled).toMatchObject({ code: 0, outcome: "written", draft: "brot~draft" });
    expect(filled.counts).toMatchObject({ commentators: 4, statements: 5 });

    const again = await runCli(["new", "brot"], call);
    expect(again).toMatchObject({ code: 1, stdout: "" });
    expect(again.stderr).toContain("There is a draft of the name “brot” already: “Ist Brot teuer?”.");
  });

  it("a workbook of that name stays, and no draft is begun beside it; what needs files says so", async () => {
    const { folder, call } = await emptyDatabase();
    await writeFile(path.join(folder, "brot-template.xlsx"), "mine");
    const refused = await runCli(["new", "brot"], call);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("brot-template.xlsx is there already");
    expect(await readFile(path.join(folder, "brot-template.xlsx"), "utf8")).toBe("mine");
    expect((await runCli(["new", "brot", "--publish"], call)).stderr).toContain("--publish needs files");
    expect(await told(["new", "brot", "--dry-run"], call)).toMatchObject({ code: 0, outcome: "previewed" });
  });

  it("what is no file that can be read is refused in a sentence", async () => {
    const { folder, call } = await emptyDatabase();
    const file = path.join(folder, "old.xls");
    await writeFile(file, Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]));
    const { code, stderr } = await runCli(["new", "brot", "--from", file], call);
    expect(code).toBe(1);
    expect(stderr).toMatch(/old\.xls/);
    expect(stderr).not.toMatch(/at .*\.ts/);
  });
});

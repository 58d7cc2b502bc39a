import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { BUILT_IN, BUILT_IN_ID, bytesOf, runCli, temporaryFolder } from "@/tests/cli/support/run-cli";

describe("import and export", () => {
  it("import and export give back the same bytes, time after time, as a folder and as a zip", async () => {
    const folder = await temporaryFolder();
    const first = { databaseUrl: `file:${path.join(folder, "first.db")}`, cwd: folder };
    const second = { databaseUrl: `file:${path.join(folder, "second.db")}`, cwd: folder };
    await runCli(["migrate"], first);
    await runCli(["migrate"], second);

    const added = await runCli(["import", BUILT_IN], first);
    expect(added.code).toBe(0);
    expect(added.stdout).toContain("quotations    144 added, 0 changed, 0 unchanged, 0 removed");

    // A relative path means the folder in which the person stands, not the project's.
    expect(await runCli(["export", BUILT_IN_ID, "--out", "out.zip"], first)).toMatchObject({ code: 0, stdout: "" });
    expect(await runCli(["import", "out.zip"], second)).toMatchObject({ code: 0 });
    expect(await runCli(["export", BUILT_IN_ID, "--out", "out"], second)).toMatchObject({ code: 0 });
    expect(await bytesOf(path.join(folder, "out"))).toEqual(await bytesOf(BUILT_IN));

    const again = await runCli(["import", "out", "--json"], first);
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({ imported: true, result: { outcome: "unchanged", revision: 1 } });
  });

  it("import and export leave alone what stands at the target", async () => {
    const folder = await temporaryFolder();
    const call = { databaseUrl: `file:${path.join(folder, "c.db")}`, cwd: folder };
    await writeFile(path.join(folder, "notes.txt"), "mine");
    const intoFolder = await runCli(["export", BUILT_IN_ID, "--out", "."], call);
    expect(intoFolder.code).toBe(2);
    expect(intoFolder.stderr).toContain("exists and is no package, so it is left alone");
    expect(await readFile(path.join(folder, "notes.txt"), "utf8")).toBe("mine");
  });
});

describe("overwriting a package", () => {
  it("overwriting a package takes nothing away that the new one lacks: texts of sources, a folder's history", async () => {
    const folder = await temporaryFolder();
    const call = { databaseUrl: `file:${path.join(folder, "c.db")}`, cwd: folder };
    await runCli(["seed"], call);
    const target = path.join(folder, "out");
    const overwrite = ["export", BUILT_IN_ID, "--out", "out", "--overwrite"];
    await cp(BUILT_IN, target, { recursive: true });
    await mkdir(path.join(target, "sources"));
    await writeFile(path.join(target, "sources/report.txt"), "held here only");

    const refused = await runCli(overwrite, call);
    expect(refused.code).toBe(2);
    expect(refused.stderr).toContain("sources and 1 other file, which the package does not have");
    expect(await readFile(path.join(target, "sources/report.txt"), "utf8")).toBe("held here only");

    await rm(path.join(target, "sources"), { recursive: true });
    expect(await runCli(overwrite, call)).toMatchObject({ code: 0 });
    expect(await bytesOf(target)).toEqual(await bytesOf(BUILT_IN));
  });
});

describe("a package with errors", () => {
  it("a package with errors leaves the database as it was and gives the whole list, each with file, row, column, found and expected", async () => {
    const folder = await temporaryFolder();
    const database = path.join(folder, "c.db");
    const call = { databaseUrl: `file:${database}`, cwd: folder };
    await runCli(["seed"], call);
    const before = await readFile(database);

    await cp(BUILT_IN, path.join(folder, "hostile"), { recursive: true });
    await spoil({ file: path.join(folder, "hostile/codings.csv"), was: ",coded,2,", is: ",coded,7," });
    await spoil({ file: path.join(folder, "hostile/commentators.csv"), was: ",expert,", is: ",wizard," });

    const refused = await runCli(["import", "hostile", "--json"], call);
    expect(refused.code).toBe(1);
    const { imported, problems } = JSON.parse(refused.stdout);
    expect(imported).toBe(false);
    const errors = problems.filter((problem: { severity: string }) => problem.severity === "error");
    expect(errors).toContainEqual(
      expect.objectContaining({ file: "codings.csv", column: "value", found: "7", row: expect.any(Number) }),
    );
    expect(errors).toContainEqual(
      expect.objectContaining({ file: "commentators.csv", column: "voice", found: "wizard" }),
    );
    expect((await readFile(database)).equals(before)).toBe(true);
  });

  it("a package with errors is refused where a link leads out of it, without reading what the link points at", async () => {
    const folder = await temporaryFolder();
    await cp(BUILT_IN, path.join(folder, "linked"), { recursive: true });
    await symlink("/etc/hostname", path.join(folder, "linked/extra.md"));
    const refused = await runCli(["import", "linked"], {
      databaseUrl: `file:${path.join(folder, "c.db")}`,
      cwd: folder,
    });
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("extra.md: The entry is a symbolic link");
    expect(refused.stdout).toContain("The package has 1 error; nothing was written.");
  });
});

async function spoil({ file, was, is }: { file: string; was: string; is: string }): Promise<void> {
  const text = await readFile(file, "utf8");
  expect(text).toContain(was);
  await writeFile(file, text.replace(was, is));
}

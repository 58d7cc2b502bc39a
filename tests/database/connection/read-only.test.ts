import { spawnSync } from "node:child_process";
import { chmodSync, mkdirSync, readdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { closeDatabase } from "@/lib/database/connection/database";
import { importDossier } from "@/lib/database/import/dossier-writes";
import { ROOT } from "@/scripts/setup/paths.mjs";
import { freshSqlite, temporaryPath } from "@/tests/support/databases/database";
import { smallDossier } from "@/tests/support/databases/database-dossiers";

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;

/** Root may write to everything: the program is run as nobody, who must be able to read it. */
const canRun = process.getuid !== undefined && (!isRoot || isOpenToAll(ROOT));

if (canRun)
  describe("a database that cannot be written to", () => {
    it.each([
      { what: "the file", file: 0o444, folder: 0o777 },
      { what: "the file and its folder, as on a file system for reading only", file: 0o444, folder: 0o555 },
      { what: "the folder alone", file: 0o666, folder: 0o555 },
    ])("a database that cannot be written to is read, and a write is refused in words: $what", async (modes) => {
      const file = await prepared(modes);
      const before = readdirSync(path.dirname(file));
      const { status, stdout, stderr } = run(`file:${file}`);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(JSON.parse(stdout)).toEqual({
        read: [smallDossier().title],
        code: "read-only",
        message: `The database ${file} can be read and not be written to. Allow writing to it and its folder, or point DATABASE_URL at another one.`,
      });
      if (modes.folder === 0o555) expect(readdirSync(path.dirname(file))).toEqual(before);
    });
  });

/** A database with the small dossier in a folder of its own, closed, with the modes asked for. */
async function prepared({ file, folder }: { file: number; folder: number }): Promise<string> {
  const { database, url } = await freshSqlite();
  await importDossier(smallDossier(), { database });
  await closeDatabase(url);
  const place = temporaryPath(`read-only-${file.toString(8)}-${folder.toString(8)}`);
  mkdirSync(place);
  const target = path.join(place, "concordance.db");
  renameSync(url.slice("file:".length), target);
  chmodSync(target, file);
  chmodSync(place, folder);
  chmodSync(path.dirname(place), 0o755);
  onTestFinished(() => chmodSync(place, 0o777));
  return target;
}

function run(url: string) {
  const program = ["--conditions=react-server", "--import", "tsx", "tests/support/databases/read-and-write.ts", url];
  return spawnSync(process.execPath, program, {
    cwd: ROOT,
    encoding: "utf8",
    ...(isRoot && { uid: NOBODY, gid: NOBODY }),
  });
}

function isOpenToAll(folder: string): boolean {
  const parent = path.dirname(folder);
  return (statSync(folder).mode & 0o005) === 0o005 && (parent === folder || isOpenToAll(parent));
}

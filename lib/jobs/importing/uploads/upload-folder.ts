import { lstat, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** What the names of the folders of all uploads begin with, of every program on this machine. */
const PREFIX = "concordance-uploads";

/** Makes a folder for an upload, for this user only, under a name that nobody could take before. */
export async function makeUploadFolder(): Promise<string> {
  return mkdtemp(path.join(tmpdir(), `${PREFIX}-`));
}

/** Removes folders that were made before a moment: those of programs that ended before they could do it. */
export async function removeUploadFolders({ before }: { readonly before: Date }): Promise<void> {
  const names = (await readdir(tmpdir())).filter((name) => name.startsWith(PREFIX));
  await Promise.all(
    names.map(async (name) => {
      const folder = path.join(tmpdir(), name);
      // Somebody else may remove it at the same time.
      const found = await lstat(folder).catch(() => null);
      if (!found?.isDirectory() || found.uid !== process.getuid?.() || found.mtime >= before) return;
      await rm(folder, { recursive: true, force: true });
    }),
  );
}

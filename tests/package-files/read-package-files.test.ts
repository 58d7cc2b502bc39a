import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { readPackageFiles } from "@/lib/package-files/read-package-files";

const folders: string[] = [];
const temporary = () => {
  const folder = mkdtempSync(path.join(tmpdir(), "concordance-package-"));
  folders.push(folder);
  return folder;
};
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

describe("a package that is neither a folder nor a file", () => {
  it("a package that is neither a folder nor a file is refused and not waited for: a pipe", async () => {
    const pipe = path.join(temporary(), "pipe.zip");
    execFileSync("mkfifo", [pipe]);
    const { files, problems } = await readPackageFiles(pipe);
    expect(files).toBeNull();
    expect(problems).toMatchObject([{ severity: "error", expected: "a folder or a zip file" }]);
  });

  it("a package that is neither a folder nor a file is refused and not read without end: a device", async () => {
    expect((await readPackageFiles("/dev/zero")).files).toBeNull();
  });
});

describe("a folder with a file whose name is not UTF-8", () => {
  it("a folder with a file whose name is not UTF-8 says so, instead of that there is no folder", async () => {
    const folder = temporary();
    execFileSync("sh", ["-c", 'printf x > "$(printf "\\377").md"'], { cwd: folder });
    const { files, problems } = await readPackageFiles(folder);
    expect(files).toBeNull();
    expect(problems[0]?.message).toContain("names in UTF-8");
  });
});

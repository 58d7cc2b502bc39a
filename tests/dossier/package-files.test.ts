import { describe, expect, it } from "vitest";
import { LIMITS } from "@/lib/dossier/limits";
import { checkPackageFiles, isSystemFile, staysInside } from "@/lib/dossier/package-files";

const messages = (...files: readonly (readonly [string, number])[]) =>
  checkPackageFiles(new Map(files.map(([path, bytes]) => [path, new Uint8Array(bytes)]))).map(({ message }) => message);

describe("a path in a package", () => {
  it.each(["a.csv", "texts/a.txt", "a..b", ".hidden", "…"])("a path in a package stays inside: %s", (path) => {
    expect(staysInside(path)).toBe(true);
  });

  it.each([
    "",
    "/a",
    "a/",
    "a//b",
    "..",
    "../a",
    "a/../b",
    "./a",
    "a\\b",
    "C:a",
    "https://a.example",
    "a\nb",
    "a\u007f",
  ])("a path in a package leaves it: %j", (path) => {
    expect(staysInside(path)).toBe(false);
  });

  it("a path in a package is that of an operating system where a name in it is", () => {
    expect(["__MACOSX/a", ".DS_Store", "texts/.git/a", "Thumbs.db"].every(isSystemFile)).toBe(true);
    expect(["a.csv", "texts/..", "a/b.c"].some(isSystemFile)).toBe(false);
  });
});

describe("the files of a package", () => {
  it("the files of a package are in order where they are few, small and inside", () => {
    expect(messages(["a.csv", 10], ["one/two/three/four.txt", 0])).toEqual([]);
  });

  it("the files of a package are refused where a path leaves the package or lies too deep", () => {
    expect(messages(["../a", 1], ["1/2/3/4/5", 1])).toEqual([
      "../a: The path leaves the package. Expected: a path inside the package, with forward slashes and without “..”.",
      "1/2/3/4/5: The file lies too deep. Expected: at most 4 names in a path.",
    ]);
  });

  it("the files of a package are refused where there are more than the limit", () => {
    const many = Array.from({ length: LIMITS.files + 1 }, (_, index) => [`f${index}`, 0] as const);
    expect(messages(...many)).toEqual(["The package has 201 files. Expected: at most 200 files."]);
  });

  it("the files of a package are refused where one of them is larger than the limit", () => {
    expect(messages(["a.csv", LIMITS.fileBytes])).toEqual([]);
    expect(messages(["a.csv", LIMITS.fileBytes + 100_000])).toEqual([
      "a.csv: The file has 50.1 MB. Expected: at most 50 MB in one file.",
    ]);
  });
});

import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LIMITS } from "@/lib/dossier/limits";
import { readPackage } from "@/lib/dossier/read-package";
import { readZip } from "@/lib/dossier/zip/read-zip";
import { writeZip } from "@/lib/dossier/zip/write-zip";
import { builtInPackage } from "@/tests/support/dossiers/package-fixtures";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a zipped package", () => {
  it("a zipped package comes back file for file", () => {
    const files = builtInPackage();
    const { files: unpacked, problems } = readZip(writeZip(files));
    expect(problems).toEqual([]);
    expect([...(unpacked ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString("latin1")])).toEqual(
      [...files]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([path, bytes]) => [path, Buffer.from(bytes).toString("latin1")]),
    );
    expect(readPackage(unpacked ?? new Map()).problems).toEqual([]);
  });

  it("a zipped package has the same bytes whatever the order of the files", () => {
    const files = builtInPackage();
    const reversed = new Map([...files].toReversed());
    expect(Buffer.compare(writeZip(files), writeZip(reversed))).toBe(0);
  });

  it("a zipped package may have one folder around everything, and what operating systems leave behind", () => {
    const zip = zipSync({
      "dossier/a.csv": bytesOf("x"),
      "dossier/texts/b.txt": bytesOf("y"),
      "__MACOSX/dossier/._a.csv": bytesOf("z"),
      "dossier/.DS_Store": bytesOf("z"),
    });
    expect([...(readZip(zip).files ?? new Map()).keys()]).toEqual(["a.csv", "texts/b.txt"]);
  });

  it("a zipped package may have the separators of old programs of Windows", () => {
    const zip = zipSync({
      "dossier\\a.csv": bytesOf("x"),
      "dossier\\texts\\b.txt": bytesOf("y"),
      "desktop.ini": bytesOf("z"),
    });
    expect([...(readZip(zip).files ?? new Map()).keys()]).toEqual(["a.csv", "texts/b.txt"]);
  });

  it("a zipped package keeps folders if there is more than one", () => {
    const zip = zipSync({ "one/a.csv": bytesOf("x"), "two/a.csv": bytesOf("y") });
    expect([...(readZip(zip).files ?? new Map()).keys()]).toEqual(["one/a.csv", "two/a.csv"]);
  });
});

describe("an archive that must not be unpacked", () => {
  const messageOf = (bytes: Uint8Array) => {
    const { files, problems } = readZip(bytes);
    expect(files).toBeNull();
    return problems.map((problem) => problem.message).join("\n");
  };

  it.each(["../up.csv", "/root.csv", "C:/drive.csv", "a\\..\\b.csv", "..\\up.csv", "a/../../b.csv", "a/./b.csv"])(
    "an archive that must not be unpacked is refused for the path %s",
    (path) => {
      expect(messageOf(zipSync({ [path]: bytesOf("x") }))).toContain("The path leaves the package");
    },
  );

  it("an archive that must not be unpacked is refused if it holds an archive", () => {
    expect(messageOf(zipSync({ "inner.ZIP": bytesOf("x") }))).toContain("an archive of its own");
  });

  it("an archive that must not be unpacked is refused if it would grow beyond the limit, before anything is unpacked", () => {
    // Two million zeros pack into about two thousand bytes: a thousandfold.
    expect(messageOf(zipSync({ "zeros.csv": new Uint8Array(2_000_000) }))).toContain("when unpacked");
  });

  it("an archive that must not be unpacked is refused if it holds too many files", () => {
    const many = Object.fromEntries(
      Array.from({ length: LIMITS.files + 1 }, (_, index) => [`${index}.csv`, bytesOf("x")]),
    );
    expect(messageOf(zipSync(many))).toContain(`${LIMITS.files + 1} files`);
  });

  it("an archive that must not be unpacked is refused if a file is longer than the archive says", () => {
    const zip = zipSync({ "a.csv": bytesOf("abcabcabcabcabcabc".repeat(50)) });
    expect(messageOf(declareSize(zip, 10))).toContain("longer than the archive says");
  });

  it("an archive that must not be unpacked is refused if a file is shorter than the archive says", () => {
    const zip = zipSync({ "a.csv": bytesOf("abcabcabcabcabcabc".repeat(50)) });
    expect(messageOf(declareSize(zip, 100_000))).toContain("shorter than the archive says");
  });

  it("an archive that must not be unpacked is refused if a byte was changed", () => {
    const zip = zipSync({ "a.csv": bytesOf("id,title\n") }, { level: 0 });
    // The text is stored as it is, after the local header (30 bytes) and the name (5).
    zip[36] = 0x58;
    expect(messageOf(zip)).toContain("checksum");
  });

  it("an archive that must not be unpacked is refused if it is no archive, empty or cut off", () => {
    expect(messageOf(bytesOf("id,title\n"))).toContain("no zip archive");
    expect(messageOf(new Uint8Array())).toContain("no zip archive");
    const zip = zipSync({ "a.csv": bytesOf("x".repeat(500)) });
    expect(messageOf(zip.subarray(0, zip.length - 30))).toContain("no zip archive");
  });
});

/** Sets the unpacked size in the directory, which is 24 bytes into the entry. */
function declareSize(zip: Uint8Array, size: number): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = view.getUint32(zip.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return zip;
}

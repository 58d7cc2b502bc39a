import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readZipDirectory } from "@/lib/dossier/zip/zip-directory";
import { zipParts } from "@/lib/office/zip-parts";

const bytes = (text: string) => new TextEncoder().encode(text);
const WORDS = bytes("the same words ".repeat(50));

describe("zipped parts", () => {
  it("zipped parts are read back by another reader, in the order given", () => {
    const zip = zipParts(
      [
        ["b.xml", WORDS],
        ["a/c.bin", Uint8Array.from([0, 255, 7])],
        ["empty", bytes("")],
      ],
      { level: 6 },
    );
    expect(Object.entries(unzipSync(zip))).toEqual([
      ["b.xml", WORDS],
      ["a/c.bin", Uint8Array.from([0, 255, 7])],
      ["empty", bytes("")],
    ]);
  });

  it("zipped parts are compressed only where that makes them smaller, and never at level 0", () => {
    const methods = (level: number) =>
      readZipDirectory(
        zipParts(
          [
            ["long", WORDS],
            ["short", bytes("a")],
          ],
          { level },
        ),
      ).map(({ method }) => method);
    expect(methods(6)).toEqual(["deflated", "stored"]);
    expect(methods(0)).toEqual(["stored", "stored"]);
  });

  it("zipped parts have their CRC-32 and their sizes in the directory", () => {
    // 0xcbf43926 is the check value of CRC-32: that of the digits 1 to 9.
    const [entry] = readZipDirectory(zipParts([["digits", bytes("123456789")]], { level: 6 }));
    expect(entry).toMatchObject({ checksum: 0xcbf43926, unpackedBytes: 9, packedBytes: 9 });
  });
});

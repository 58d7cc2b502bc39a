import { deflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { unpackEntry } from "@/lib/dossier/zip/unpack-entry";
import type { ZipEntry } from "@/lib/dossier/zip/zip-directory";

const WORDS = new TextEncoder().encode("123456789");
/** CRC-32 of the digits 1 to 9, the check value of the format. */
const CHECKSUM = 0xcbf43926;
const packed = new Uint8Array(deflateRawSync(WORDS));

const entry = (given: Partial<ZipEntry> = {}): ZipEntry => ({
  path: "a.txt",
  packedBytes: packed.length,
  unpackedBytes: WORDS.length,
  checksum: CHECKSUM,
  method: "deflated",
  packed,
  ...given,
});
const stored = { method: "stored", packed: WORDS, packedBytes: WORDS.length } as const;

describe("a file of a zip", () => {
  it("a file of a zip is unpacked, deflated or stored", () => {
    expect(unpackEntry(entry())).toEqual(WORDS);
    expect(unpackEntry(entry(stored))).toEqual(WORDS);
  });

  it.each([
    { what: "is longer than declared", given: { unpackedBytes: 8 }, says: "a.txt is longer than the archive says" },
    { what: "is shorter than declared", given: { unpackedBytes: 10 }, says: "a.txt is shorter than the archive says" },
    { what: "has another checksum", given: { checksum: 1 }, says: "a.txt is damaged: its checksum differs" },
    { what: "is no deflated stream", given: { packed: Uint8Array.from([7, 255, 255]) }, says: "a.txt is damaged" },
    {
      what: "is stored longer than declared",
      given: { ...stored, unpackedBytes: 8 },
      says: "longer than the archive says",
    },
  ])("a file of a zip that $what is refused", ({ given, says }) => {
    expect(() => unpackEntry(entry(given))).toThrow(says);
  });
});

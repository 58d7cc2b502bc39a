import fc from "fast-check";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipParts } from "../../lib/briefing/zip-parts";

const ASCII_PATHS = fc.stringMatching(/^[a-z]{1,8}\/[a-zA-Z0-9_]{1,12}\.xml$/);
const anyParts = fc.uniqueArray(fc.tuple(ASCII_PATHS, fc.uint8Array({ maxLength: 4000 })), {
  selector: ([path]) => path,
  maxLength: 12,
});

/** Little-endian numbers of a local header, as the format lays them out. */
function firstHeader(zip: Uint8Array) {
  const view = new DataView(zip.buffer, zip.byteOffset);
  return {
    signature: view.getUint32(0, true),
    flags: view.getUint16(6, true),
    method: view.getUint16(8, true),
    date: view.getUint16(12, true),
    packed: view.getUint32(18, true),
    size: view.getUint32(22, true),
  };
}

describe("a zip of parts", () => {
  it("gives back every part in the order given, compressed or not, and is the same bytes again", () => {
    fc.assert(
      fc.property(anyParts, fc.boolean(), (parts, compress) => {
        const zip = zipParts(parts, { compress });
        expect(Object.entries(unzipSync(zip))).toEqual(parts);
        expect(zipParts(parts, { compress })).toEqual(zip);
      }),
    );
  });

  it("says sizes before the bytes, compresses what gets smaller and knows no date", () => {
    const words = new TextEncoder().encode("the same words ".repeat(100));
    // 1 January 1980 is year 0, month 1, day 1: 0 · 512 + 1 · 32 + 1 = 33.
    const common = { signature: 0x04034b50, flags: 0, date: 33, size: 1500 };
    expect(firstHeader(zipParts([["a.xml", words]], { compress: true }))).toMatchObject({ ...common, method: 8 });
    expect(firstHeader(zipParts([["a.xml", words]], { compress: true })).packed).toBeLessThan(100);
    expect(firstHeader(zipParts([["a.xml", words]], { compress: false }))).toEqual({
      ...common,
      method: 0,
      packed: 1500,
    });
    // Two bytes cannot get smaller.
    expect(firstHeader(zipParts([["a.xml", words.slice(0, 2)]], { compress: true })).method).toBe(0);
  });

  it("of nothing is an empty zip", () => {
    expect(unzipSync(zipParts([], { compress: true }))).toEqual({});
  });
});

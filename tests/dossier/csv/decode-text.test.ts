import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeText, firstInvalidByte } from "@/lib/dossier/csv/decode-text";

describe("the first byte that is not UTF-8", () => {
  it.each([
    ["a letter in Latin-1", [0x61, 0xe4, 0x62], 1],
    ["a lone continuation", [0x61, 0x62, 0x80], 2],
    ["an overlong slash", [0xc0, 0xaf], 0],
    ["an overlong three-byte form", [0xe0, 0x80, 0xaf], 0],
    ["half of a surrogate pair", [0x61, 0xed, 0xa0, 0x80], 1],
    ["a character beyond the last", [0xf4, 0x90, 0x80, 0x80], 0],
    ["a sequence that is cut off", [0x61, 0xe2, 0x82], 1],
    ["the mark of UTF-16", [0xff, 0xfe, 0x61, 0x00], 0],
  ])("the first byte that is not UTF-8: %s", (_, bytes, offset) => {
    expect(firstInvalidByte(Uint8Array.from(bytes))).toBe(offset);
    expect(decodeText({ file: "x", bytes: Uint8Array.from(bytes) }).problems[0]?.message).toContain(`offset ${offset}`);
  });

  it("the first byte that is not UTF-8 does not exist exactly where the platform's decoder accepts the bytes", () => {
    const decoder = new TextDecoder("utf-8", { fatal: true });
    const accepts = (bytes: Uint8Array) => {
      try {
        decoder.decode(bytes);
        return true;
      } catch {
        return false;
      }
    };
    const byte = fc.oneof(fc.constantFrom(0x61, 0x80, 0xa0, 0xbf, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4), fc.nat(255));
    const wild = fc.array(byte, { maxLength: 8 }).map((bytes) => Uint8Array.from(bytes));
    const tame = fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text));
    fc.assert(
      fc.property(fc.oneof(wild, tame), (bytes) => {
        const offset = firstInvalidByte(bytes);
        expect(offset === bytes.length).toBe(accepts(bytes));
        expect(accepts(bytes.subarray(0, offset))).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe("decoding", () => {
  it("decoding changes nothing and keeps a byte order mark", () => {
    const text = "\uFEFFa\r\nü \u00a0😀";
    expect(decodeText({ file: "x", bytes: new TextEncoder().encode(text) })).toEqual({ text, problems: [] });
  });
});

import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { bytesIn, chooseEncoding, compress } from "@/lib/page-cache/compressed";

describe("a compressed text", () => {
  it("a compressed text is the same text in every form", async () => {
    const text = Buffer.from("Пхеньян · 평양 · Pyongyang. ".repeat(500));
    const compressed = await compress(text);

    expect(brotliDecompressSync(await bytesIn(compressed, "br"))).toEqual(text);
    expect(gunzipSync(await bytesIn(compressed, "gzip"))).toEqual(text);
    expect(await bytesIn(compressed, "identity")).toEqual(text);
  });
});

describe("the form sent", () => {
  it.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["GZIP;q=0.5", "gzip"],
    ["br;q=0, gzip", "gzip"],
    ["br;q=0.0, gzip;q=0", "identity"],
    ["br;q=0.1", "br"],
    ["deflate", "identity"],
    ["", "identity"],
    [null, "identity"],
  ])("the form sent for %j is %s", (accepted, encoding) => {
    expect(chooseEncoding(accepted)).toBe(encoding);
  });
});

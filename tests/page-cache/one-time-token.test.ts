import { describe, expect, it } from "vitest";
import { issueToken, redeemToken } from "@/lib/page-cache/one-time-token";

const page = { headers: {}, body: { br: Buffer.alloc(1), gzip: Buffer.alloc(1) } };

describe("a page handed over", () => {
  it("a page handed over is there once, for the word that was given", () => {
    const word = issueToken(page);

    expect(redeemToken("another word")).toBeNull();
    expect(redeemToken(word)).toBe(page);
    expect(redeemToken(word)).toBeNull();
  });

  it("a page handed over is forgotten when nobody came for it within a minute, and not before", () => {
    const [early, later] = [issueToken(page, 0), issueToken(page, 1_000)];
    issueToken(page, 60_500);

    expect([redeemToken(early), redeemToken(later)]).toEqual([null, page]);
  });
});

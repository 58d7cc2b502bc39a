import { describe, expect, it } from "vitest";
import { handOver, takeOver } from "@/lib/page-cache/one-time-token";

const page = { headers: {}, body: { br: Buffer.alloc(1), gzip: Buffer.alloc(1) } };

describe("a page handed over", () => {
  it("is there once, for the word that was given", () => {
    const word = handOver(page);

    expect(takeOver("another word")).toBeNull();
    expect(takeOver(word)).toBe(page);
    expect(takeOver(word)).toBeNull();
  });

  it("is forgotten when nobody came for it within a minute, and not before", () => {
    const [early, later] = [handOver(page, 0), handOver(page, 1_000)];
    handOver(page, 60_500);

    expect([takeOver(early), takeOver(later)]).toEqual([null, page]);
  });
});

import { describe, expect, it } from "vitest";
import { propositionsPage } from "@/lib/views/sides/propositions-page";

describe("a page of the propositions of an issue", () => {
  it("a page of the propositions holds all of an issue of forty", () => {
    expect(propositionsPage(40, 1)).toMatchObject({ page: 1, pages: 1, from: 1, to: 40 });
  });

  it("a page of the propositions follows the one before, and each proposition is whole on one of them", () => {
    // 161 = 4 × 40 + 1.
    const pages = [1, 2, 3, 4, 5].map((page) => propositionsPage(161, page));
    expect(pages.map(({ from, to }) => [from, to])).toEqual([
      [1, 40],
      [41, 80],
      [81, 120],
      [121, 160],
      [161, 161],
    ]);
    for (const { page, from, to, pageOf } of pages) expect([pageOf(from - 1), pageOf(to - 1)]).toEqual([page, page]);
  });

  it("a page of the propositions is the nearest there is for a number that leads nowhere", () => {
    expect([99, Number.NaN, -3].map((asked) => propositionsPage(161, asked).page)).toEqual([5, 1, 1]);
  });
});

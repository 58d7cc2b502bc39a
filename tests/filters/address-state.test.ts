import { describe, expect, it } from "vitest";
import { readState, statedParams, writeState } from "@/lib/filters/address-state";
import { FIGURE_STATE, PAGE_STATE, PLAIN_FIGURE } from "@/lib/views/page-state";

describe("stated parameters", () => {
  it("stated parameters leave the filter to the filter", () => {
    expect(statedParams({ country: ["KR", "US"], voice: "expert", rows: "country" }, PAGE_STATE)).toEqual({
      rows: "country",
    });
  });

  it("stated parameters read a repeated parameter as a list, also from a URL", () => {
    expect(statedParams({ with: ["ann", "bob,cho"] }, PAGE_STATE)).toEqual({ with: "ann,bob,cho" });
    expect(statedParams(new URLSearchParams("with=ann&with=bob,cho"), PAGE_STATE)).toEqual({ with: "ann,bob,cho" });
  });

  it("stated parameters drop what no page knows, so that no link repeats it", () => {
    expect(statedParams({ utm_source: "mail", constructor: "x", with: undefined, q: "arms" }, PAGE_STATE)).toEqual({
      q: "arms",
    });
  });
});

describe("the state of an address", () => {
  it("the state of an address is written as it was read", () => {
    const stated = { links: "3", by: "country", rows: "none", order: "A1", hide: "a,b", all: "1" };
    const state = readState(stated, FIGURE_STATE);
    expect(state).toEqual({
      ...PLAIN_FIGURE,
      links: 3,
      by: "country",
      rows: "none",
      order: "A1",
      hide: ["a", "b"],
      all: true,
    });
    expect(writeState(state, FIGURE_STATE, ["links", "by", "rows", "order", "hide", "all"])).toEqual(stated);
  });

  it("the state of an address is plain where nothing is asked, and says nothing then", () => {
    expect(readState({}, FIGURE_STATE)).toEqual(PLAIN_FIGURE);
    expect(writeState(PLAIN_FIGURE, FIGURE_STATE, ["links", "hide", "all"])).toEqual({});
  });
});

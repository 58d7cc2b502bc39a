import { describe, expect, it } from "vitest";
import { demonyms } from "@/lib/wording/demonym";

describe("demonyms", () => {
  it("demonyms of a country are its adjective and what else people type for it", () => {
    expect(["US", "GB", "KP", "FR", "PS"].map(demonyms)).toEqual([
      "American USA",
      "British UK English Scottish Welsh",
      "North Korean DPRK",
      "French",
      "Palestinian Territory, Occupied Palestinian",
    ]);
  });

  it("demonyms of what is no country are none", () => {
    expect(demonyms("QQ")).toBe("");
  });
});

import { describe, expect, it } from "vitest";
import { viewParams } from "@/lib/filters/view-params";

describe("what an address says beside the filter", () => {
  it("leaves the filter to the filter", () => {
    expect(viewParams({ country: ["KR", "US"], voice: "expert", rows: "country" })).toEqual({ rows: "country" });
  });

  it("reads a repeated parameter as a list", () => {
    expect(viewParams({ with: ["ann", "bob,cho"], cell: "ann.A1" })).toEqual({ with: "ann,bob,cho", cell: "ann.A1" });
  });

  it("says nothing of what is not given", () => {
    expect(viewParams({ with: undefined })).toEqual({});
  });
});

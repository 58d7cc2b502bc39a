import { describe, expect, it } from "vitest";
import { parseFilter } from "@/lib/filters/filter";
import { cellKey, dossierPath, parseCell, withCell, withState } from "@/lib/paths";

const filter = parseFilter(new URLSearchParams("country=KR&side=A1:agree"));

describe("an address within a dossier", () => {
  it("carries the filter along, and the state of the view after it", () => {
    expect(dossierPath("russia-dprk-2023")).toBe("/d/russia-dprk-2023");
    expect(dossierPath("small", "issues/arms", filter)).toBe("/d/small/issues/arms?country=KR&side=A1:agree");
    expect(dossierPath("small", "", filter, { cell: "ann.A1" })).toBe("/d/small?country=KR&side=A1:agree&cell=ann.A1");
  });

  it("is safe whatever stands in it", () => {
    expect(dossierPath("a b?", "sources/ü#1")).toBe("/d/a%20b%3F/sources/%C3%BC%231");
    expect(withState("", { q: "100% & more=?" })).toBe("?q=100%25+%26+more%3D%3F");
    expect(new URLSearchParams(withState("", { q: "a%3Ab:c" })).get("q")).toBe("a%3Ab:c");
  });

  it("leaves out what is empty and replaces what is there", () => {
    expect(withState("?rows=country&order=A1", { rows: "type", order: null, q: "", page: undefined })).toBe(
      "?rows=type",
    );
    expect(withState("?page=2", { page: 0 })).toBe("?page=0");
    expect(withState("?a=1", { a: null })).toBe("");
  });
});

describe("a cell in an address", () => {
  it("stands after whatever else the address says, safely", () => {
    const cell = { commentatorId: "a&b", propositionId: "A1" };
    const addresses = [dossierPath("one"), dossierPath("one", "issues/arms", undefined, { rows: "country" })];
    const read = addresses.map((address) => new URL(withCell(address, cell), "http://localhost").searchParams);
    expect(read.map((params) => parseCell(params.get("cell") ?? undefined))).toEqual([cell, cell]);
    expect(read[1]?.get("rows")).toBe("country");
  });

  it("is read as it was written", () => {
    const cell = { commentatorId: "john-merrill", propositionId: "A3" };
    expect(cellKey(cell)).toBe("john-merrill.A3");
    expect(parseCell(cellKey(cell))).toEqual(cell);
  });

  it("is none where the text is none", () => {
    for (const text of [undefined, "", "A3", ".A3"]) expect(parseCell(text)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import { proposeAnchor } from "@/lib/anchoring/propose-anchor";

const text = [
  "The delegation arrived in Pyongyang on Tuesday and left two days later.",
  "Analysts doubt that Moscow will hand over sensitive technology, because it has little reason to.",
  "Others expect that artillery shells will be delivered before the winter.",
].join("\n");

function propose(exact: string, start: number | null = null) {
  return proposeAnchor({ exact, prefix: null, suffix: null, start, end: null }, text);
}

describe("a proposal for a quotation that was not found", () => {
  it("a proposal for a quotation that was not found is the stretch with a misspelt word, with similarity and difference", () => {
    const proposal = propose("Analysts doubt that Moskow will hand over sensitive technology");
    expect(proposal?.text).toBe("Analysts doubt that Moscow will hand over sensitive technology");
    expect(proposal?.start).toBe(text.indexOf("Analysts"));
    // One letter of 62 differs.
    expect(proposal?.similarity).toBeCloseTo(1 - 1 / 62, 10);
    expect(proposal?.difference).toEqual([
      { kind: "same", text: "Analysts doubt that " },
      { kind: "missing", text: "Moskow" },
      { kind: "added", text: "Moscow" },
      { kind: "same", text: " will hand over sensitive technology" },
    ]);
  });

  it("a proposal for a quotation that was not found is found with a word left out and typographic differences", () => {
    const proposal = propose("Others expect artillery\u00a0shells will be delivered before the winter");
    expect(proposal?.text).toBe("Others expect that artillery shells will be delivered before the winter");
  });

  it("a proposal for a quotation that was not found is nothing where nothing is similar", () => {
    expect(propose("China has warned both sides against a bloc of three")).toBeNull();
    expect(propose("")).toBeNull();
    expect(propose("zzzz")).toBeNull();
  });

  it("a proposal for a quotation that was not found is the nearest to the old position among equals", () => {
    const twice = "the same misspeld words stand here. ".repeat(2);
    const quotation = { exact: "the same misspelt words stand here", prefix: null, suffix: null, end: null };
    expect(proposeAnchor({ ...quotation, start: 0 }, twice)?.start).toBe(0);
    expect(proposeAnchor({ ...quotation, start: 40 }, twice)?.start).toBe(36);
  });
});

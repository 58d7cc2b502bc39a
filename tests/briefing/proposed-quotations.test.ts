import { describe, expect, it } from "vitest";
import { isPlain } from "@/lib/briefing/quotations/plain-quotation";
import { carryingQuotations, proposedQuotations } from "@/lib/briefing/quotations/proposed-quotations";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function proposed(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const sidesByProposition = selectionSides({ index, selection });
  return proposedQuotations({ index, selection }, { sidesByProposition, propositionIds: ["A1", "D1"], most: 3 });
}

describe("the quotations proposed", () => {
  it("the quotations proposed take one for each side, the larger side first, direct words before reported ones", () => {
    // A1: ann +2 (direct q-ann-1) and cho +1 agree, bob −1 (author q-bob-1) disagrees. D1: dan +1 agrees (medium,
    // q-dan-2), ann −1 disagrees with low confidence, so that dan’s words come before hers and fill the third place.
    expect(proposed()).toEqual([
      { quotationId: "q-ann-1", propositionId: "A1" },
      { quotationId: "q-bob-1", propositionId: "A1" },
      { quotationId: "q-dan-2", propositionId: "D1" },
    ]);
  });

  it("the quotations proposed never bring back a quotation that the filter hides", () => {
    expect(proposed("evidence=reported").map(({ quotationId }) => quotationId)).not.toContain("q-ann-1");
  });
});

describe("words that could be heard as the opposite", () => {
  const { index, selection } = selected(builtInDossier());
  const carried = carryingQuotations({ index, selection });

  it("words that could be heard as the opposite are those of a threat or a condition, and those of low confidence", () => {
    // Lankov: “if it decides to sell ammunition to Ukraine, Russia will transfer …”, coded as doubt because it is a
    // threat.
    const lankov = carried.find(({ quotation }) => quotation.id === "s2-l33-lankov-3");
    const blinken = carried.find(({ quotation }) => quotation.id === "s1-l45-blinken-1");
    expect(lankov && isPlain(lankov)).toBe(false);
    expect(blinken && isPlain(blinken)).toBe(true);
    expect(carried.filter(({ position }) => position.confidence === "low").some(isPlain)).toBe(false);
  });

  it("words that could be heard as the opposite stand last among those that carry a position", () => {
    const firstOblique = carried.findIndex((one) => !isPlain(one));
    expect(carried.slice(firstOblique).some(isPlain)).toBe(false);
  });
});

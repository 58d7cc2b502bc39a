import { describe, expect, it } from "vitest";
import { carryingQuotations } from "../../lib/briefing/carrying-quotations";
import { proposePlan } from "../../lib/briefing/propose-plan";
import { selectionCamps } from "../../lib/views/selection-analysis";
import { builtInDossier } from "../support/built-in-dossier";
import { selected } from "../support/selected";
import { smallDossier } from "../support/small-dossier";

describe("“Brief me”", () => {
  it("goes from the bottom line to the sources, with three quotations in between", () => {
    const { index, selection } = selected(builtInDossier());
    expect(proposePlan(index, selection).blocks.map(({ kind }) => kind)).toEqual([
      "title",
      "bottom-line",
      "agreement",
      "split",
      "who-stands-where",
      "quotation",
      "quotation",
      "quotation",
      "not-known",
      "do-not-claim",
      "method",
      "sources",
    ]);
  });

  it("gives the same plan for the same selection, whatever the order of the rows", () => {
    const dossier = builtInDossier();
    const turned = { ...dossier, codings: dossier.codings.toReversed(), quotations: dossier.quotations.toReversed() };
    const plans = [dossier, dossier, turned].map((one) => {
      const { index, selection } = selected(one);
      return proposePlan(index, selection);
    });
    expect(plans[1]).toEqual(plans[0]);
    expect(plans[2]).toEqual(plans[0]);
  });

  it("is short and complete where the filter leaves nobody", () => {
    const { index, selection } = selected(builtInDossier(), "country=KR&institution=not-there");
    const kinds = proposePlan(index, selection).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain("quotation");
    expect(kinds).toContain("not-known");
  });
});

describe("the quotations that carry the split", () => {
  it("take direct words of either side, then the most explicit ones on the headline", () => {
    // A1 is contested: ann +2 (direct q-ann-1, paraphrase q-ann-2), cho +1 (mixed q-cho-1), bob −1 (author q-bob-1).
    // Disagree: q-bob-1. Agree: q-ann-1, direct before cho's mixed. Headline A1: the next most explicit is ann's q-ann-2.
    const { index, selection } = selected(smallDossier());
    expect(carryingQuotations(index, selection, selectionCamps(index, selection))).toEqual([
      { quotationId: "q-bob-1", propositionId: "A1" },
      { quotationId: "q-ann-1", propositionId: "A1" },
      { quotationId: "q-ann-2", propositionId: "A1" },
    ]);
  });

  it("never bring back a quotation that the filter hides", () => {
    const { index, selection } = selected(smallDossier(), "evidence=reported");
    const chosen = carryingQuotations(index, selection, selectionCamps(index, selection));
    expect(chosen.map(({ quotationId }) => quotationId)).not.toContain("q-ann-1");
  });
});

import { describe, expect, it } from "vitest";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

describe("“Brief me”", () => {
  it("“Brief me” goes from the bottom line to the sources, with three quotations in between", () => {
    const { index, selection } = selected(builtInDossier());
    expect(proposePlan({ index, selection }, null).blocks.map(({ kind }) => kind)).toEqual([
      "title",
      "asked",
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

  it("“Brief me” gives the same plan for the same selection, whatever the order of the rows", () => {
    const dossier = builtInDossier();
    const turned = { ...dossier, codings: dossier.codings.toReversed(), quotations: dossier.quotations.toReversed() };
    const plans = [dossier, dossier, turned].map((one) => {
      const { index, selection } = selected(one);
      return proposePlan({ index, selection }, null);
    });
    expect(plans[1]).toEqual(plans[0]);
    expect(plans[2]).toEqual(plans[0]);
  });

  it("“Brief me” is short and complete where the filter leaves nobody", () => {
    const { index, selection } = selected(builtInDossier(), "country=KR&institution=not-there");
    const kinds = proposePlan({ index, selection }, null).blocks.map(({ kind }) => kind);
    expect(kinds).not.toContain("quotation");
    expect(kinds).toContain("not-known");
  });
});

describe("“Brief me” for a record", () => {
  const { index, selection } = selected(builtInDossier("unga-2019-arms"));

  it("“Brief me” for a record tells who took which side where there is nobody to quote", () => {
    expect(proposePlan({ index, selection }, null).blocks.map(({ kind }) => kind)).toEqual([
      "title",
      "asked",
      "bottom-line",
      "agreement",
      "split",
      "sides-by-group",
      "sides-by-group",
      "not-known",
      "do-not-claim",
      "method",
      "sources",
    ]);
  });

  it("“Brief me” for a record speaks of six propositions at most and charts each where it belongs", () => {
    // Headlines: N15 (123 to 41), S1 (183 to 2), T3 (151 to 8). Then in turn the most contested, N4 (50 against) and
    // N14 (49), and the most united, T4 (185 of 188). Against S1, T3 and T4 stand fewer than one in ten.
    const { blocks } = proposePlan({ index, selection }, null);
    expect(blocks).toContainEqual(expect.objectContaining({ kind: "agreement", propositionIds: ["S1", "T4", "T3"] }));
    expect(blocks).toContainEqual(expect.objectContaining({ kind: "split", propositionIds: ["N4", "N14", "N15"] }));
  });
});

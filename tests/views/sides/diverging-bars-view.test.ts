import { describe, expect, it } from "vitest";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { divergingBarsView } from "@/lib/views/sides/diverging-bars-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function chart(dossier = smallDossier(), query = "") {
  const { index, selection } = selected(dossier, query);
  const sidesByProposition = selectionSides({ index, selection });
  return {
    sidesByProposition,
    view: divergingBarsView({ sidesByProposition, hrefOf: ({ id }) => `/${id}`, title: "Camps" }),
  };
}

describe("the diverging bars", () => {
  it("the diverging bars draw the counts of the sides, whole commentators and nothing else", () => {
    expect(chart().view.rows[0]).toEqual({
      id: "A1",
      label: "A1 Arms go",
      stronglyDisagree: 0,
      disagree: 1,
      neutral: 1,
      agree: 1,
      stronglyAgree: 1,
      href: "/A1",
    });
  });

  it("the diverging bars give both sides the same scale, long enough for the longest bar", () => {
    const { sidesByProposition, view } = chart(builtInDossier());
    for (const { summary } of sidesByProposition) {
      expect(view.extent).toBeGreaterThanOrEqual(Math.max(summary.agree, summary.disagree));
    }
    expect(view.extent % 2).toBe(0);
    expect(chart(smallDossier(), "country=none&voice=expert").view.extent).toBe(2);
  });

  it("the diverging bars say in words what they draw, neutral commentators included", () => {
    expect(chart().view.description).toContain(
      "Two of four agree with “The wording of A1”; one disagrees, one is neutral.",
    );
  });
});

it("says what the sides are called where a dossier has words of its own", () => {
  expect(chart(builtInDossier()).view.sideWords).toBeUndefined();
  const { sideWords } = chart(builtInDossier("unga-2019-arms")).view;
  expect(sideWords).toEqual({ disagree: "voted against", neutral: "abstained", agree: "voted for" });
});

import { render, screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { CautionList, FindingsPanel } from "@/components/dossier/findings-panel";
import { doNotClaim } from "@/lib/findings/do-not-claim";
import { findings } from "@/lib/findings/findings";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { pairCounts } from "@/lib/selection/selection-pairs";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function show(query = "") {
  const { index, selection } = selected(smallDossier(), query);
  const sidesByProposition = selectionSides({ index, selection });
  const pairs = pairCounts(selection);
  const grouping = { verdict: "too-little-data" as const, reasons: [] };
  render(
    <FindingsPanel
      briefHref={({ propositionId }) => `/brief?add=finding:${propositionId}`}
      findings={findings({ index, selection }, sidesByProposition)}
      cautions={<CautionList cautions={doNotClaim({ index, selection, sidesByProposition, pairs, grouping })} />}
      hrefOf={({ propositionId }) => `/propositions/${propositionId}`}
    />,
  );
}

describe("the findings", () => {
  it("the findings are sentences, each with its basis as a link to the evidence", () => {
    show();
    const panel = within(screen.getByRole("region", { name: "Findings" }));
    const sentence = panel.getAllByRole("listitem")[0]?.querySelector("p");
    expect(sentence).toHaveTextContent("Two of four agree with “The wording of A1”; one disagrees, one is neutral.");
    expect(panel.getByRole("link", { name: "4 of 5 named commentators · 5 quotations" })).toHaveAttribute(
      "href",
      "/propositions/A1",
    );
  });

  it("the findings stand beside what may not be claimed", () => {
    show();
    const aside = within(screen.getByRole("complementary", { name: "Do not claim" }));
    expect(aside.getByText("That the experts form camps, or that they do not.")).toBeInTheDocument();
    expect(aside.getByText(/9 of 18 cells are empty/i)).toBeInTheDocument();
  });

  it("the findings say why there are none", () => {
    show("country=RU");
    expect(screen.getByText(/No proposition is addressed by three or more of those shown here/)).toBeInTheDocument();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });
});

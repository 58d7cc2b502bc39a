import { cleanup, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { MatrixKey } from "@/components/matrix/matrix-key";
import { matrixKeyView } from "@/lib/views/matrix/matrix-key-view";
import { stanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";
import { sidedDossier } from "@/tests/support/dossiers/sided-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const KINDS = [
  "low confidence",
  "no position found",
  "declined to say",
  "coders disagree",
  "not coded yet",
  "outside the filter",
];

function explained(dossier = smallDossier(), query = "") {
  cleanup();
  const { index, selection } = selected(dossier, query);
  const view = stanceMatrixView({ index, selection, rowsBy: "none", order: "name" });
  render(<MatrixKey view={matrixKeyView(index.dossier, view)} />);
  return KINDS.filter((words) => screen.queryByText(words) !== null);
}

describe("the key of the matrix", () => {
  it("the key of the matrix tells the kinds of empty cells apart, each where there is one", () => {
    // The small dossier has a refusal and a dispute; ann on D1 is of low confidence but disputed by value, so no value
    // is.
    expect(explained()).toEqual(expect.arrayContaining(["no position found", "declined to say", "coders disagree"]));
    expect(explained()).not.toContain("outside the filter");
    expect(explained(smallDossier(), "confidence=high")).toContain("outside the filter");
    expect(explained(builtInDossier())).toContain("low confidence");
  });

  it("the key of the matrix explains silence always, and no mark that is not there", () => {
    expect(explained(sidedDossier({ agree: 2, disagree: 1, neutral: 0 }))).toEqual(["no position found"]);
  });

  it("the key of the matrix names the points of a scale with verbs of its own", () => {
    const votes = {
      ...sidedDossier({ agree: 2, disagree: 1, neutral: 0 }),
      wording: {
        commentator: { singular: "state", plural: "states" },
        scale: {
          [-2]: { singular: "voted against", plural: "voted against", alone: "voted against" },
          0: { singular: "abstained on", plural: "abstained on", alone: "abstained" },
          2: { singular: "voted for", plural: "voted for", alone: "voted for" },
        },
      },
    };
    explained(votes);
    for (const words of ["voted against", "abstained", "voted for"])
      expect(screen.getByText(words)).toBeInTheDocument();
    expect(screen.queryByText("strongly agrees")).toBeNull();
  });
});

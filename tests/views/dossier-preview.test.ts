import { describe, expect, it } from "vitest";
import { dossierPreview } from "@/lib/views/dossier-preview";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

function previewed(query = "") {
  const hrefOf = ({ id, issueId }: { id: string; issueId: string }) => `/${issueId}#${id}`;
  return dossierPreview({ ...selected(smallDossier(), query), grouping: null, hrefOf });
}

describe("what the front page says of a dossier", () => {
  it("what the front page says of a dossier is never more than three findings, and never without a caution", () => {
    const { findings, caution } = previewed();
    expect(findings[0]?.text).toBe("Two of four agree with “The wording of A1”; one disagrees, one is neutral.");
    expect(findings.length).toBeLessThanOrEqual(3);
    expect(caution?.claim).toMatch(/^that /);
  });

  it("what the front page says of a dossier draws the most contested propositions that somebody addressed, and says how many of how many", () => {
    const { bars } = previewed();
    const drawn = bars?.rows.length ?? 0;
    expect(drawn).toBeGreaterThan(0);
    expect(drawn).toBeLessThanOrEqual(5);
    expect(bars?.title).toContain(`the ${drawn} most contested of 3 propositions`);
    for (const { stronglyDisagree, disagree, neutral, agree, stronglyAgree } of bars?.rows ?? []) {
      expect(stronglyDisagree + disagree + neutral + agree + stronglyAgree).toBeGreaterThan(0);
    }
  });

  it("what the front page says of a dossier claims nothing and draws nothing where nobody took a position", () => {
    const silent = { ...smallDossier(), codings: [], quotations: [] };
    const { index, selection } = selected(silent, "");
    expect(dossierPreview({ index, selection, grouping: null, hrefOf: () => "" })).toEqual({
      findings: [],
      caution: null,
      bars: null,
    });
  });
});

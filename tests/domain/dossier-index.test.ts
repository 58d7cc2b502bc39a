import { describe, expect, it } from "vitest";
import { indexDossier, primaryInstitution } from "@/lib/domain/dossier-index";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const index = indexDossier(smallDossier());

describe("an indexed dossier", () => {
  it("an indexed dossier names the primary affiliation first, whatever the order of the rows", () => {
    // Bob's secondary affiliation stands before the primary one in the table.
    expect(index.affiliations.get("bob")?.map(({ institutionId }) => institutionId)).toEqual([
      "moscow-daily",
      "seoul-university",
    ]);
    expect(primaryInstitution(index, "bob")?.id).toBe("moscow-daily");
  });

  it("an indexed dossier knows no institution of somebody who has none", () => {
    expect(primaryInstitution(index, "nobody")).toBeNull();
  });

  it("an indexed dossier keeps the quotations of a commentator in their order", () => {
    expect(index.quotationsByCommentator.get("dan")?.map(({ id }) => id)).toEqual(["q-dan-1", "q-dan-2"]);
    expect(index.quotationsByCommentator.has("eve")).toBe(false);
  });

  it("an indexed dossier holds no source text unless one is given", () => {
    expect(index.sourceTexts.size).toBe(0);
    expect(indexDossier(smallDossier(), new Map([["s1", "Text"]])).sourceTexts.get("s1")).toBe("Text");
  });

  it("an indexed dossier takes an empty cell for read only where a coder has considered it", () => {
    const dossier = smallDossier();
    const [coder] = dossier.coders;
    const [coding] = dossier.codings;
    if (!coder || !coding) throw new Error("the small dossier has coders and codings");
    const partial = indexDossier({
      ...dossier,
      coders: [{ ...coder, kind: "person", scope: "partial" }],
      codings: [coding],
    });
    expect(partial.isRead(coding.commentatorId, coding.propositionId)).toBe(true);
    expect(partial.isRead("nobody", coding.propositionId)).toBe(false);
    const all = indexDossier({ ...dossier, coders: [{ ...coder, kind: "person", scope: "all" }], codings: [] });
    expect(all.isRead(coding.commentatorId, coding.propositionId)).toBe(true);
  });
});

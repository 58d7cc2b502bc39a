import { describe, expect, it } from "vitest";
import { indexDossier, primaryInstitution } from "../../lib/domain/dossier-index";
import { smallDossier } from "../support/small-dossier";

const index = indexDossier(smallDossier());

describe("an indexed dossier", () => {
  it("names the primary affiliation first, whatever the order of the rows", () => {
    // Bob's secondary affiliation stands before the primary one in the table.
    expect(index.affiliations.get("bob")?.map(({ institutionId }) => institutionId)).toEqual([
      "moscow-daily",
      "seoul-university",
    ]);
    expect(primaryInstitution(index, "bob")?.id).toBe("moscow-daily");
  });

  it("knows no institution of somebody who has none", () => {
    expect(primaryInstitution(index, "nobody")).toBeNull();
  });

  it("keeps the quotations of a commentator in their order", () => {
    expect(index.quotationsByCommentator.get("dan")?.map(({ id }) => id)).toEqual(["q-dan-1", "q-dan-2"]);
    expect(index.quotationsByCommentator.has("eve")).toBe(false);
  });

  it("holds no source text unless one is given", () => {
    expect(index.sourceTexts.size).toBe(0);
    expect(indexDossier(smallDossier(), new Map([["s1", "Text"]])).sourceTexts.get("s1")).toBe("Text");
  });
});

import { describe, expect, it } from "vitest";
import { sharedPage } from "@/lib/views/publishing/open-graph";
import { sharedView } from "@/lib/views/publishing/share-image-view";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const AT = { now: "2026-11-21T10:00:00Z", permalink: "https://example.org/d/small" };

function at(place: string, { query = "", compared = [] }: { query?: string; compared?: string[] } = {}) {
  const { index, selection } = selected(smallDossier(), query);
  const { image } = sharedView({ index, selection }, { ...AT, place, compared });
  return [image.title, image.finding, image.basis];
}

describe("the link to a page", () => {
  it("the link to a page says of an issue what is found on its own propositions", () => {
    // D1: Ann disagrees, Dan agrees; two are too few for a sentence. A1 is the other issue's.
    expect(at("issues/arms")[1]).toBe("Two of four agree with “The wording of A1”; one disagrees, one is neutral.");
    expect(at("issues/context").slice(0, 2)).toEqual([
      "Context",
      "No proposition is addressed by three or more of these commentators.",
    ]);
  });

  it("the link to a page says of a commentator how much is known of it, and of a silent one that silence is not neutrality", () => {
    expect(at("commentators/ann").slice(0, 2)).toEqual(["Ann", "Ann took a position on 2 of 3 propositions."]);
    expect(at("commentators/eve")[1]).toBe("Eve has no recorded position. That is not neutrality.");
  });

  it("the link to a page gives a quotation in its words, with the manner in which it is reported", () => {
    const { index } = selected(smallDossier());
    const words = index.quotations.get("q-ann-1")?.exact ?? "missing";
    expect(at("quotations/q-ann-1")[1]).toContain(words.trim());
  });

  it("the link to a page says of a comparison how the first pair stands", () => {
    const [title, said, basis] = at("compare", { compared: ["ann", "dan", "bob"] });
    expect(title).toBe("Ann, Dan, Bob");
    expect(said).toMatch(/^Ann and Dan: .* shared propositions/);
    expect(basis).toBe("and 2 more pairs");
    expect(at("compare")[1]).toBe(at("")[1]);
  });

  it("the link to a page says of the groups how many pairs can be compared, and claims none", () => {
    // Five named commentators are ten pairs; Ann and Dan alone share two.
    expect(at("groups")[1]).toBe("1 of 10 pairs of commentators can be compared: they share 2 propositions or more.");
  });

  it("the link to a page counts for a country its own commentators", () => {
    const { index, selection } = selected(smallDossier());
    const korea = sharedPage({ index, selection, place: "countries/KR", compared: [] }).selection;
    expect(korea.filter.country).toEqual(["KR"]);
    expect(korea.commentators.length).toBeLessThan(selection.commentators.length);
  });

  it("the link to a page is that of the dossier where the place is not known", () => {
    for (const place of ["nowhere", "issues/nope", "commentators/nobody", "quotations/", "sources/x/y"]) {
      expect(at(place)).toEqual(at(""));
    }
  });
});

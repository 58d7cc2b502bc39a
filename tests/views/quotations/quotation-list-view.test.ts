import { describe, expect, it } from "vitest";
import { quotationListView } from "@/lib/views/quotations/quotation-list-view";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const dossier = builtInDossier();

function list({
  page = 1,
  ranked = null,
  query = "",
}: {
  page?: number;
  ranked?: string[] | null;
  query?: string;
} = {}) {
  const search = ranked && { typed: "words", ids: ranked, corrected: null };
  return quotationListView({ ...selected(dossier, query), search, page });
}

describe("the list of quotations", () => {
  it("the list of quotations says what was looked for where nothing has the words typed, and marks that", () => {
    const search = { typed: "Lankof ", ids: [], corrected: "lankov" };
    const view = quotationListView({ ...selected(dossier, ""), search, page: 1 });
    expect(view.query).toBe("lankov");
    expect(view.correction).toBe("Nothing has “Lankof”. The nearest words that are there:");
    expect(list({ ranked: [] })).toMatchObject({ query: "words", correction: null });
  });

  it("the list of quotations shows 25 a page, all of them once, in the order of the dossier", () => {
    const pages = [1, 2, 3, 4, 5, 6].map((page) => list({ page }));
    // 144 = 5 × 25 + 19.
    expect(pages.map(({ quotations }) => quotations.length)).toEqual([25, 25, 25, 25, 25, 19]);
    expect(pages.flatMap(({ quotations }) => quotations.map(({ id }) => id))).toEqual(
      dossier.quotations.map(({ id }) => id),
    );
    expect(pages[0]).toMatchObject({ found: 144, pages: 6 });
  });

  it("the list of quotations shows the nearest page there is", () => {
    expect([0, -3, 1.5, Number.NaN].map((page) => list({ page }).page)).toEqual([1, 1, 1, 1]);
    expect(list({ page: 7 }).page).toBe(6);
    expect(list({ page: 7, ranked: [] })).toMatchObject({ page: 1, pages: 1, found: 0, quotations: [] });
  });

  it("the list of quotations follows the rank of a search and leaves out what the filter does", () => {
    const ofSource = (id: string) => dossier.quotations.filter(({ sourceId }) => sourceId === id).map((q) => q.id);
    const [one = "", two = ""] = ofSource("s1");
    const [other = ""] = ofSource("s2");
    const ranked = [two, other, one, "unknown"];
    expect(list({ ranked }).quotations.map(({ id }) => id)).toEqual([two, other, one]);
    expect(list({ ranked, query: "source=s1" }).quotations.map(({ id }) => id)).toEqual([two, one]);
  });
});

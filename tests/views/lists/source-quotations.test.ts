import { describe, expect, it } from "vitest";
import { pageInSource, sourceQuotations } from "@/lib/views/lists/source-quotations";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { selected } from "@/tests/support/dossiers/selected";

const { index } = selected(builtInDossier());

describe("the quotations of a source", () => {
  it("the quotations of a source are sixty a page, each of them once, in the order of the dossier", () => {
    // The second source has 101 quotations: 60 and 41.
    const pages = [1, 2].map((asked) => sourceQuotations(index, { sourceId: "s2", asked }));
    expect(pages.map(({ items }) => items.length)).toEqual([60, 41]);
    const own = index.dossier.quotations.filter(({ sourceId }) => sourceId === "s2");
    expect(pages.flatMap(({ items }) => items)).toEqual(own);
  });

  it("the quotations of a source are found on the page that a link to one of them names", () => {
    for (const quotation of index.dossier.quotations) {
      const asked = pageInSource(index, quotation) ?? 1;
      expect(sourceQuotations(index, { sourceId: quotation.sourceId, asked }).items).toContain(quotation);
    }
  });
});

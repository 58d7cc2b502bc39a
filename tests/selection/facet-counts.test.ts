import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { CONFIDENCES } from "@/lib/domain/stance";
import { withChoice, withoutKey } from "@/lib/filters/change-filter";
import { EVIDENCE_KINDS, parseFilter } from "@/lib/filters/filter";
import { countLeft, facetCounts } from "@/lib/selection/facet-counts";
import { select } from "@/lib/selection/selection";
import { anyFilter } from "@/tests/support/dossiers/any-filter";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

describe("the counts of choices among quotations and positions", () => {
  it("the counts of choices among quotations and positions are those of one selection each, whatever sides and issues the filter asks for", () => {
    const dossier = builtInDossier();
    const index = indexDossier(dossier);
    const kinds = [
      { key: "source", unit: "quotations", values: dossier.sources.map(({ id }) => id) },
      { key: "evidence", unit: "quotations", values: [...EVIDENCE_KINDS] },
      { key: "confidence", unit: "positions", values: [...CONFIDENCES] },
    ] as const;
    const side = fc.constantFrom(...dossier.propositions.flatMap(({ id }) => [`${id}:agree`, `${id}:disagree`]));
    fc.assert(
      fc.property(anyFilter(dossier), fc.array(side, { maxLength: 2 }), (any, sides) => {
        const filter = sides.reduce((narrowed, value) => withChoice(narrowed, { key: "side", value }), any);
        for (const { key, unit, values } of kinds) {
          const counts = facetCounts({ index, filter, key, unit, values });
          const expected = values.map((value) => {
            const chosen = withChoice(withoutKey(filter, key), { key, value });
            return countLeft(select({ dossier, positions: index.positions, filter: chosen }), unit);
          });
          expect(counts).toEqual(expected);
        }
      }),
      { numRuns: 25 },
    );
  });

  it("the counts of choices among quotations and positions count a commentator only where its side rests on a quotation of that choice", () => {
    // Ann agrees with A1 on words of both sources, Cho on those of s2 alone, and Bob, who also speaks in s1, disagrees.
    const index = indexDossier(smallDossier());
    const filter = parseFilter(new URLSearchParams("side=A1:agree"));
    const counts = facetCounts({ index, filter, key: "source", unit: "quotations", values: ["s1", "s2"] });
    // s1: Ann's one; s2: one each of Ann, Cho and the unnamed experts.
    expect(counts).toEqual([1, 3]);
  });
});

import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { selectionUnder } from "@/lib/filters/cached-selection";
import { parseFilter } from "@/lib/filters/filter";
import { select } from "@/lib/filters/selection";
import { smallDossier } from "@/tests/support/small-dossier";

const filterOf = (query: string) => parseFilter(new URLSearchParams(query));

describe("a kept selection", () => {
  it("is what select gives, and the same object for two ways of asking the same", () => {
    const index = indexDossier(smallDossier());
    const { dossier, positions } = index;
    const first = selectionUnder(index, filterOf("country=KR&voice=expert"));
    expect(first).toEqual(select({ dossier, positions, filter: filterOf("country=KR&voice=expert") }));
    expect(selectionUnder(index, filterOf("voice=expert&country=KR"))).toBe(first);
    expect(selectionUnder(index, filterOf("voice=expert"))).not.toBe(first);
  });

  it("belongs to one index: a new revision starts anew", () => {
    const filter = filterOf("");
    const before = selectionUnder(indexDossier(smallDossier()), filter);
    expect(selectionUnder(indexDossier(smallDossier()), filter)).not.toBe(before);
  });

  it("goes when enough others were asked for since, and stays while it is in use", () => {
    const index = indexDossier(smallDossier());
    const inUse = selectionUnder(index, filterOf("voice=expert"));
    const left = selectionUnder(index, filterOf("voice=media"));
    for (let day = 1; day <= 31; day++) {
      selectionUnder(index, filterOf(`from=2023-07-${String(day).padStart(2, "0")}`));
      expect(selectionUnder(index, filterOf("voice=expert"))).toBe(inUse);
    }
    expect(selectionUnder(index, filterOf("voice=media"))).not.toBe(left);
  });
});

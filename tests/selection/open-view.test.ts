import { describe, expect, it } from "vitest";
import { indexDossier } from "@/lib/domain/dossier-index";
import { parseFilter } from "@/lib/filters/filter";
import { openView, viewUnder } from "@/lib/selection/open-view";
import { select } from "@/lib/selection/selection";
import { FIGURE_STATE, FILE_STATE, PAGE_STATE } from "@/lib/views/page-state";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";

const filterOf = (query: string) => parseFilter(new URLSearchParams(query));

describe("the view under a filter", () => {
  it("the view under a filter holds what select gives, and the same object for two ways of asking the same", () => {
    const index = indexDossier(smallDossier());
    const { dossier, positions } = index;
    const first = viewUnder(index, filterOf("country=KR&voice=expert"));
    expect(first.selection).toEqual(select({ dossier, positions, filter: filterOf("country=KR&voice=expert") }));
    expect(viewUnder(index, filterOf("voice=expert&country=KR"))).toBe(first);
    expect(viewUnder(index, filterOf("voice=expert"))).not.toBe(first);
  });

  it("the view under a filter belongs to one index: a new revision starts anew", () => {
    const filter = filterOf("");
    const before = viewUnder(indexDossier(smallDossier()), filter);
    expect(viewUnder(indexDossier(smallDossier()), filter)).not.toBe(before);
  });

  it("the view under a filter goes when enough others were asked for since, and stays while it is in use", () => {
    const index = indexDossier(smallDossier());
    const inUse = viewUnder(index, filterOf("voice=expert"));
    const left = viewUnder(index, filterOf("voice=media"));
    for (let day = 1; day <= 31; day++) {
      viewUnder(index, filterOf(`from=2023-07-${String(day).padStart(2, "0")}`));
      expect(viewUnder(index, filterOf("voice=expert"))).toBe(inUse);
    }
    expect(viewUnder(index, filterOf("voice=media"))).not.toBe(left);
  });
});

describe("openView", () => {
  const index = indexDossier(smallDossier());
  const state = { format: FILE_STATE.format, refused: FILE_STATE.refused, links: FIGURE_STATE.links };
  const strict = (query: string) => openView(new URLSearchParams(query), { index, state, mode: "strict" });

  it("openView leaves out for a page what the dossier does not have, names it, and carries what is asked beside the filter", () => {
    const opened = openView(
      { country: ["KR", "XX"], with: ["ann", "bob"], page: "2", nonsense: "1" },
      { index, state: PAGE_STATE, mode: "lenient" },
    );
    expect(opened.unknown).toEqual([{ key: "country", value: "XX" }]);
    expect(opened.view).toBe(viewUnder(index, filterOf("country=KR")));
    expect(opened.state).toMatchObject({ with: ["ann", "bob"], page: 2, q: "", rows: null });
    expect(opened.stated).toEqual({ with: "ann,bob", page: "2" });
  });

  it("openView gives a page the nearest it can read: no page zero, no rows by shoe size", () => {
    const { state: read } = openView({ page: "0", rows: "shoe-size" }, { index, state: PAGE_STATE, mode: "lenient" });
    expect([read.page, read.rows]).toEqual([1, null]);
  });

  it("openView opens the same view for a program", () => {
    const opened = strict("country=KR&format=csv&refused=1&links=3");
    expect(opened).toMatchObject({ problem: null, state: { format: "csv", refused: true, links: 3 } });
    expect(opened.view).toBe(viewUnder(index, filterOf("country=KR")));
  });

  it.each([
    ["country=XX", "This dossier has no country “XX”."],
    ["unnamed=2", "“2” is no value of “unnamed”."],
    ["links=9", "“9” is no value of “links”."],
    ["refused=yes", "“yes” is no value of “refused”."],
  ])("openView tells a program what it would leave out for a page: %s", (query, problem) => {
    expect(strict(query)).toEqual({ view: null, problem });
  });

  it("openView names a program the parameters there are", () => {
    expect(strict("colour=red").problem).toMatch(
      /^There is no parameter “colour”. Known are country, .*, format, refused, links.$/,
    );
  });
});

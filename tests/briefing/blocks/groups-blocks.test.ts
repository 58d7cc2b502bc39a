import { describe, expect, it } from "vitest";
import { PALETTE } from "../../../components/figures/palette";
import { GROUP_COLOURS } from "../../../lib/briefing/html/print-style";
import { toHtml } from "../../../lib/briefing/to-html";
import { aBriefing } from "../../support/briefings";
import { builtInDossier } from "../../support/built-in-dossier";

const { briefing, plan, grouping } = aBriefing(builtInDossier("unga-2019-arms"));
const blockOf = (kind: string) => briefing.blocks.find((block) => block.kind === kind);

describe("a briefing of a dossier with groups", () => {
  it("proposes their map, what sets them apart and who is in them, and the bottom line begins with them", () => {
    expect(["tentative", "clear"]).toContain(grouping.verdict);
    const kinds = plan.blocks.map(({ kind }) => kind);
    expect(kinds.slice(2, 6)).toEqual(["bottom-line", "clusters", "group-profiles", "group-members"]);
    expect(blockOf("bottom-line")?.sentences[0]?.text).toMatch(/^Three groups, .*: Group 1 \(\d+ states\): /);
  });

  it("has every state on the map, once, in the chart as on the page", () => {
    const { clusters, scatter } = blockOf("clusters") ?? {};
    const drawn = clusters?.points.map(({ name }) => name).sort();
    expect(drawn).toHaveLength(188 - (clusters?.notOnMap.length ?? 0));
    expect(scatter?.series.flatMap(({ points }) => points.map(({ name }) => name)).sort()).toEqual(drawn);
    expect(toHtml(briefing, { paper: "a4" })).toContain('<figure class="map"><svg');
  });

  it("gives each of them its caveat", () => {
    for (const kind of ["clusters", "group-profiles", "group-members"]) {
      expect(blockOf(kind)?.notes.join(" "), kind).toContain("not blocs with a common line");
    }
  });

  it("counts in each cell the members of a group who voted", () => {
    const rows = blockOf("group-profiles")?.table?.rows ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const [, , ...cells] of rows) {
      for (const [position, { text }] of cells.entries()) {
        const voted = [...text.matchAll(/(\d+) /g)].reduce((sum, [, figure]) => sum + Number(figure), 0);
        expect(voted).toBeLessThanOrEqual(grouping.groups[position]?.members.length ?? 0);
      }
    }
  });

  it("draws them on paper in the colours of the pages", () => {
    expect(GROUP_COLOURS).toEqual([1, 2, 3, 4, 5, 6].map((number) => PALETTE[`group-${number}`]));
  });
});

import { describe, expect, it } from "vitest";
import { PALETTE } from "@/figures/palette/palette";
import { GROUP_COLOURS } from "@/lib/briefing/formats/html/print-style";
import { toHtml } from "@/lib/briefing/formats/to-html";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

const { briefing, plan, grouping } = aBriefing(builtInDossier("unga-2019-arms"));
const blockOf = (kind: string) => briefing.blocks.find((block) => block.kind === kind);

describe("a briefing of a dossier with groups", () => {
  it("a briefing of a dossier with groups proposes their map, what sets them apart and who is in them, and the bottom line begins with them", () => {
    expect(["tentative", "clear"]).toContain(grouping.verdict);
    const kinds = plan.blocks.map(({ kind }) => kind);
    expect(kinds.slice(2, 6)).toEqual(["bottom-line", "clusters", "group-profiles", "group-members"]);
    expect(blockOf("bottom-line")?.sentences[0]?.text).toMatch(/^Three groups, .*: Group 1 \(\d+ states\) mostly for /);
  });

  it("a briefing of a dossier with groups has every state on the map, once, in the chart as on the page", () => {
    const { clusters, scatter } = blockOf("clusters") ?? {};
    const drawn = clusters?.points.map(({ name }) => name).sort();
    expect(drawn).toHaveLength(188 - (clusters?.notOnMap.length ?? 0));
    expect(scatter?.series.flatMap(({ points }) => points.map(({ name }) => name)).sort()).toEqual(drawn);
    expect(toHtml(briefing, { paper: "a4" })).toContain('<figure class="map"><svg');
  });

  it("a briefing of a dossier with groups gives each of them its caveat", () => {
    for (const kind of ["clusters", "group-profiles", "group-members"]) {
      expect(blockOf(kind)?.notes.join(" "), kind).toContain("not blocs with a common line");
    }
  });

  it("a briefing of a dossier with groups counts in each cell the members of a group who voted", () => {
    const rows = blockOf("group-profiles")?.table?.rows ?? [];
    expect(rows.length).toBeGreaterThan(3);
    for (const [, ...cells] of rows) {
      for (const [position, { text }] of cells.entries()) {
        const voted = [...text.matchAll(/(\d+) /g)].reduce((sum, [, figure]) => sum + Number(figure), 0);
        expect(voted).toBeLessThanOrEqual(grouping.groups[position]?.members.length ?? 0);
      }
    }
  });

  it("a briefing of a dossier with groups says what each group stands for and names members of every group on one slide, whatever their number", () => {
    const { tableOnSlide, table, appendix } = blockOf("group-members") ?? {};
    const groups = grouping.groups.map(({ members }) => members.length);
    expect(tableOnSlide?.rows.map(([first]) => first?.text)).toEqual(
      groups.map((size, position) => expect.stringMatching(new RegExp(`^Group ${position + 1} \\(${size}\\) .`))),
    );
    for (const [, names] of tableOnSlide?.rows ?? []) expect(names?.text).toMatch(/, .* and /);
    // By institution one row a value: that table stays with the reader at a desk.
    expect(table?.header).toHaveLength(groups.length + 1);
    // Everybody is named once: one row a group, names apart by commas.
    expect(appendix?.rows.map(([, names]) => names?.text.split(", ").length)).toEqual(groups);
  });

  it("a briefing of a dossier with groups colours the heads of the groups, not their cells, and says verbs in the number of what they count", () => {
    const { table } = blockOf("group-profiles") ?? {};
    expect(table?.columnGroups).toEqual([null, ...grouping.groups.map((_, position) => position + 1)]);
    expect(table?.rows.at(0)?.[0]?.text).toMatch(/^[A-Z].* \([A-Z]\d+\)$/);
    expect(table?.rows.at(-1)?.[0]?.text).toMatch(/^Common ground: /);
    const made = aBriefing(clusteredDossier({ commentators: 12, groups: 2, nameLength: 8 }));
    const cells = made.briefing.blocks.flatMap((block) =>
      block.kind === "group-profiles" ? (block.table?.rows.flatMap((row) => row.slice(1)) ?? []) : [],
    );
    expect(cells.length).toBeGreaterThan(4);
    for (const { text } of cells) {
      expect(text).toMatch(
        /^(\d+ (dis)?agrees?( strongly|, \d+ strongly)?(; )?|\d+ (is|are) neutral(; )?|no position)+$/,
      );
      expect(text).not.toMatch(/\b1 (dis)?agree\b|\b([2-9]|\d\d+) (dis)?agrees\b/);
    }
  });

  it("a briefing of a dossier with groups draws them on paper in the colours of the pages", () => {
    expect(GROUP_COLOURS).toEqual([1, 2, 3, 4, 5, 6].map((number) => PALETTE[`group-${number}`]));
  });
});

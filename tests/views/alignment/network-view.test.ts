import { describe, expect, it } from "vitest";
import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { selectionPairs } from "@/lib/selection/selection-pairs";
import { networkGraph } from "@/lib/views/alignment/network/network-graph";
import { networkView } from "@/lib/views/alignment/network-view";
import { shownGroups } from "@/lib/views/alignment/shown-groups";
import { sideLinks } from "@/lib/views/alignment/side-links";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { clusteredDossier } from "@/tests/support/dossiers/clustered-dossier";
import { selected } from "@/tests/support/dossiers/selected";

function parts(ids: readonly string[], joined: readonly (readonly string[])[]): string[] {
  const part = new Map(ids.map((id) => [id, id]));
  for (const [first = "", ...others] of joined) {
    for (const other of others) {
      const [from, to] = [part.get(other), part.get(first)];
      for (const [id, of] of part) if (of === from && to) part.set(id, to);
    }
  }
  const members = new Map<string, string[]>();
  for (const [id, of] of part) members.set(of, [...(members.get(of) ?? []), id]);
  return [...members.values()].map((one) => one.toSorted().join(" ")).toSorted();
}

describe("the network of a few", () => {
  it("the network of a few has every link, by the sides two take", () => {
    const { index, selection } = selected(builtInDossier());
    const view = networkView({ index, selection, fewestShared: 2 });
    // As in the matrix: 37 pairs share two propositions or more.
    expect([view.links, view.lines.length]).toEqual([37, 37]);
    for (const line of view.lines) {
      const pair = selectionPairs(selection).find(({ a, b }) => a === line.a && b === line.b);
      const balance = Math.sign((pair?.sameSide ?? 0) - (pair?.oppositeSides ?? 0));
      expect(line.kind).toBe({ [-1]: "conflict", 0: "balanced", 1: "congruence" }[balance]);
    }
    expect(view.title).toMatch(
      /^Alignments of 19 commentators: \d+ pairs more often on the same side, \d+ on opposite sides$/,
    );
  });
});

describe("the network of many", () => {
  const { index, selection } = selected(clusteredDossier({ commentators: 60, groups: 3, missing: 0.2 }));
  const matrix = selectionMatrix(selection);
  const links = sideLinks(matrix, selectionPairs(selection), { fewestShared: 2 });

  it("the network of many is its backbone, which keeps together what is linked, heaps included, and says how much is drawn", () => {
    const graph = networkGraph(matrix, links);
    expect(graph.isBackbone).toBe(true);
    const ids = graph.places.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const pairs = (of: readonly { a: string; b: string }[]) => of.map(({ a, b }) => [a, b]);
    expect(parts(ids, [...pairs(graph.links), ...graph.heaps])).toEqual(parts(ids, pairs(links)));
    const view = networkView({ index, selection, fewestShared: 2 });
    expect(view.description).toContain(
      `The strongest of ${links.length.toLocaleString("en-GB")} links are drawn, ${view.lines.length} of them`,
    );
  });

  it("the network of many puts nobody on anybody, every label beside the others, and everybody's group into her mark", () => {
    const grouping = groupCommentators(matrix, {
      minimumShared: 2,
      seed: 1,
      replicates: { chance: 40, power: 20, stability: 20 },
    });
    const groups = shownGroups(grouping);
    expect(groups).not.toBeNull();
    const view = networkView({ index, selection, fewestShared: 2, groups });
    view.nodes.forEach((one, position) => {
      for (const other of view.nodes.slice(position + 1))
        expect(Math.hypot(one.x - other.x, one.y - other.y)).toBeGreaterThan(6);
      expect(one.place?.group?.id ?? null).toBe(groups?.membershipOf(one.id).group?.id ?? null);
    });
    const named = view.labels.length + view.unlabelled.length;
    expect(named).toBe(view.nodes.length);
  });
});

describe("the network of those who say the same throughout", () => {
  it("the network of those who say the same throughout is heaps, each at one place, with the links between them alone", () => {
    const dossier = clusteredDossier({ commentators: 60, groups: 2, missing: 0, propositions: 3 });
    const { selection } = selected(dossier);
    const matrix = selectionMatrix(selection);
    const graph = networkGraph(matrix, sideLinks(matrix, selectionPairs(selection), { fewestShared: 1 }));
    expect(graph.heaps.length).toBeGreaterThan(0);
    const placeOf = new Map(graph.places.map(({ id, x, y }) => [id, `${x} ${y}`]));
    for (const ids of graph.heaps) expect(new Set(ids.map((id) => placeOf.get(id))).size).toBe(1);
  });
});

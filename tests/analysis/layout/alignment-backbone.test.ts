import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignmentBackbone } from "@/lib/analysis/layout/alignment-backbone";

type Link = { readonly a: string; readonly b: string; readonly normalised: number };

/** Parts of a graph as the set of ids of each, in order. */
function partsOf(nodes: readonly string[], links: readonly Link[]): string[] {
  const part = new Map(nodes.map((id) => [id, id]));
  const join = (from: string, to: string) => {
    for (const [id, of] of part) if (of === from) part.set(id, to);
  };
  for (const { a, b } of links) join(part.get(a) ?? a, part.get(b) ?? b);
  const members = new Map<string, string[]>();
  for (const [id, of] of part) members.set(of, [...(members.get(of) ?? []), id]);
  return [...members.values()].map((ids) => ids.toSorted().join(" ")).toSorted();
}

const anyGraph = fc.integer({ min: 0, max: 14 }).chain((size) => {
  const nodes = Array.from({ length: size }, (_, node) => `n${node}`);
  const pairs = nodes.flatMap((a, one) => nodes.slice(one + 1).map((b) => ({ a, b })));
  return fc
    .array(fc.option(fc.constantFrom(-1, -0.4, 0, 0.3, 0.3, 0.8, 1)), {
      minLength: pairs.length,
      maxLength: pairs.length,
    })
    .map((weights) => ({
      nodes,
      links: pairs.flatMap((pair, position): Link[] => {
        const normalised = weights[position] ?? null;
        return normalised === null ? [] : [{ ...pair, normalised }];
      }),
    }));
});

describe("the backbone of a network", () => {
  it("the backbone of a network is the spanning forest and the strongest links of each", () => {
    const links = [
      { a: "a", b: "b", normalised: 1 },
      { a: "b", b: "c", normalised: 0.5 },
      { a: "a", b: "c", normalised: 0.2 },
      { a: "d", b: "e", normalised: -0.5 },
    ];
    const kept = (strongest: number) =>
      alignmentBackbone(["a", "b", "c", "d", "e"], links, { strongest }).map(({ a, b }) => a + b);
    // d and e are held together by their conflict alone.
    expect(kept(0)).toEqual(["ab", "bc", "de"]);
    // c has one strong link already, a and b as well; with two each has room for a–c.
    expect(kept(1)).toEqual(["ab", "bc", "de"]);
    expect(kept(2)).toEqual(["ab", "bc", "ac", "de"]);
  });

  it("the backbone of a network keeps connected what is connected, and connects nothing else", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 0, max: 3 }), ({ nodes, links }, strongest) => {
        const kept = alignmentBackbone(nodes, links, { strongest });
        expect(partsOf(nodes, kept)).toEqual(partsOf(nodes, links));
        for (const link of kept) expect(links).toContain(link);
      }),
    );
  });

  it("the backbone of a network keeps at least the strongest alignment of each, and grows with the number asked for by no more than that a node", () => {
    fc.assert(
      fc.property(anyGraph, fc.integer({ min: 1, max: 3 }), ({ nodes, links }, strongest) => {
        const kept = alignmentBackbone(nodes, links, { strongest });
        expect(kept.length).toBeLessThanOrEqual(Math.max(0, nodes.length - 1) + strongest * nodes.length);
        for (const node of nodes) {
          const own = links.filter(({ a, b, normalised }) => normalised > 0 && (a === node || b === node));
          const best = Math.max(0, ...own.map(({ normalised }) => normalised));
          if (own.length > 0)
            expect(kept.some(({ a, b, normalised }) => (a === node || b === node) && normalised === best)).toBe(true);
        }
      }),
    );
  });

  it("the backbone of a network does not depend on the order of the links", () => {
    fc.assert(
      fc.property(anyGraph, ({ nodes, links }) => {
        const ids = (kept: readonly Link[]) => kept.map(({ a, b }) => `${a} ${b}`).toSorted();
        const reversed = alignmentBackbone(nodes, links.toReversed(), { strongest: 2 });
        expect(ids(reversed)).toEqual(ids(alignmentBackbone(nodes, links, { strongest: 2 })));
      }),
    );
  });
});

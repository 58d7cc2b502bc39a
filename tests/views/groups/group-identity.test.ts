import { describe, expect, it } from "vitest";
import { MAX_GROUPS } from "@/lib/analysis/grouping/parameters";
import { groupIdentities, groupIdentity } from "@/lib/views/groups/group-identity";
import { groupShapePath } from "@/lib/views/groups/group-shape";

const group = {
  id: "g1",
  members: ["ann"],
  leaning: ["bob"],
  jaccard: 0.9,
  stay: { ann: 0.98, bob: 0.5 },
  silhouette: {},
};

describe("the identity of groups", () => {
  it("the identity of groups tells as many groups as the method may find apart by colour, by shape and by outline", () => {
    const all = Array.from({ length: MAX_GROUPS }, (_, position) => groupIdentity(`g${position + 1}`, position));
    for (const cue of ["number", "colour", "shape", "dash"] as const)
      expect(new Set(all.map((one) => one[cue])).size, cue).toBe(MAX_GROUPS);
    expect(new Set(all.map(({ shape }) => groupShapePath(shape, { x: 0, y: 0, radius: 5 }))).size).toBe(MAX_GROUPS);
  });

  it("the identity of groups says where each commentator stands", () => {
    const { membershipOf } = groupIdentities({ groups: [group], inBetween: ["cyd"] });
    expect(membershipOf("ann")).toMatchObject({
      standing: "member",
      stay: 0.98,
      group: { number: 1, title: "Group 1" },
    });
    expect(membershipOf("bob")).toMatchObject({ standing: "leaning", stay: 0.5, group: { number: 1 } });
    expect(membershipOf("cyd")).toEqual({ standing: "in-between", stay: null, group: null });
    expect(membershipOf("whoever")).toEqual({ standing: "not-placed", stay: null, group: null });
  });
});

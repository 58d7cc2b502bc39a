import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clusterOutline, contains } from "@/lib/views/groups/cluster-outline";
import { spreadPoints } from "@/lib/views/groups/spread-points";

const SQUARE = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
  { x: 0, y: 100 },
];
const inside = fc.record({ x: fc.integer({ min: 0, max: 400 }), y: fc.integer({ min: 0, max: 300 }) });

describe("the outline of a cluster", () => {
  it("the outline of a cluster goes around all its members at its distance, and around nobody far away", () => {
    const { corners, enclosed } = clusterOutline({ members: SQUARE, others: [{ x: 200, y: 50 }], padding: 10 });
    expect(enclosed).toEqual([]);
    expect(Math.min(...corners.map(({ x }) => x))).toBeCloseTo(-10, 6);
    expect(Math.max(...corners.map(({ y }) => y))).toBeCloseTo(110, 6);
  });

  it("the outline of a cluster turns inwards at a member to leave out one who does not belong", () => {
    // (50, 10) lies inside the square; the member (50, 25) behind it is where the upper edge can turn.
    const members = [...SQUARE, { x: 50, y: 25 }];
    expect(clusterOutline({ members, others: [{ x: 50, y: 10 }], padding: 3 }).enclosed).toEqual([]);
  });

  it("the outline of a cluster says whom it has to enclose", () => {
    expect(clusterOutline({ members: SQUARE, others: [{ x: 50, y: 50 }], padding: 3 }).enclosed).toEqual([0]);
  });

  it("the outline of a cluster is a circle around one member and a capsule around two", () => {
    const one = clusterOutline({ members: [{ x: 5, y: 5 }], others: [], padding: 4 });
    for (const { x, y } of one.corners) expect(Math.hypot(x - 5, y - 5)).toBeCloseTo(4, 6);
    const two = clusterOutline({
      members: [
        { x: 0, y: 0 },
        { x: 20, y: 0 },
      ],
      others: [{ x: 10, y: 2 }],
      padding: 4,
    });
    expect(two.enclosed).toEqual([0]);
  });

  it("the outline of a cluster never leaves a member of its own outside", () => {
    fc.assert(
      fc.property(
        fc.array(inside, { minLength: 3, maxLength: 25 }),
        fc.array(inside, { maxLength: 8 }),
        (given, others) => {
          const members = [...new Map(given.map((spot) => [`${spot.x} ${spot.y}`, spot])).values()];
          const free = others.filter(({ x, y }) =>
            members.every((member) => Math.hypot(member.x - x, member.y - y) > 3),
          );
          const { corners } = clusterOutline({ members, others: free, padding: 3 });
          for (const member of members) expect(contains(corners, member)).toBe(true);
        },
      ),
      // About one set in 200 has corners so near each other that an unguarded outline crosses itself.
      { numRuns: 1_000 },
    );
  });
});

describe("points of a map", () => {
  it("points of a map stand side by side where many are at one spot, and stay where they are otherwise", () => {
    const crowd = Array.from({ length: 40 }, () => ({ x: 200, y: 150 }));
    const { spots } = spreadPoints([...crowd, { x: 20, y: 20 }], { radius: 4, bounds: { width: 400, height: 300 } });
    expect(spots.at(-1)).toEqual({ x: 20, y: 20 });
    const distances = spots.flatMap((a, place) => spots.slice(place + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    // Two marks of radius 4 touch at 8; a tenth less is not seen.
    expect(Math.min(...distances)).toBeGreaterThan(7.2);
  });
});

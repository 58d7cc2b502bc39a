import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderByGroup } from "@/lib/views/alignment/group-order";
import { groupIdentities } from "@/lib/views/groups/group-identity";
import { anyMatrix } from "@/tests/support/matrices/any-matrix";
import { matrixOf } from "@/tests/support/matrices/matrix-of";

const stay = {};

describe("the order by group", () => {
  it("the order by group puts groups by number, members before those who lean, then the rest", () => {
    const matrix = matrixOf("2 2", "-2 -2", "2 1", "-2 -1", "1 -1", "0 0", "2 2");
    const groups = groupIdentities({
      groups: [
        { id: "g1", members: ["b", "d"], leaning: ["e"], stay } as never,
        { id: "g2", members: ["a", "c"], leaning: [], stay } as never,
      ],
      inBetween: ["f"],
    });
    const blocks = orderByGroup({ matrix, order: ["g", "f", "e", "d", "c", "b", "a"], groups, minimumShared: 1 });
    expect(blocks.map(({ title, ids, leaning }) => [title, ids.toSorted(), leaning])).toEqual([
      ["Group 1", ["b", "d", "e"], 1],
      ["Group 2", ["a", "c"], 0],
      ["In between", ["f"], 0],
      ["Not placed", ["g"], 0],
    ]);
    expect(blocks[0]?.ids.at(-1)).toBe("e");
  });

  it("the order by group has everybody once, whatever the groups", () => {
    fc.assert(
      fc.property(
        anyMatrix(),
        fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 12, maxLength: 12 }),
        (matrix, of) => {
          const inGroup = (group: number) => matrix.commentators.filter((_, row) => of[row] === group);
          const groups = groupIdentities({
            groups: [0, 1, 2].map(
              (group) => ({ id: `g${group}`, members: inGroup(group), leaning: [], stay }) as never,
            ),
            inBetween: inGroup(3),
          });
          const blocks = orderByGroup({ matrix, order: matrix.commentators, groups, minimumShared: 2 });
          expect(blocks.flatMap(({ ids }) => ids).toSorted()).toEqual([...matrix.commentators].toSorted());
        },
      ),
    );
  });
});

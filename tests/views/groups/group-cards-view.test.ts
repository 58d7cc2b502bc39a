import { describe, expect, it } from "vitest";
import type { Group } from "@/lib/analysis/grouping/grouping-result";
import { selectionGrouping } from "@/lib/selection/selection-analysis";
import { groupsFound } from "@/lib/views/groups/group-cards-view";
import {
  aCoder,
  aCoding,
  aCommentator,
  aDossier,
  aProposition,
  aQuotation,
  aSource,
} from "@/tests/support/dossiers/factories";
import { selected } from "@/tests/support/dossiers/selected";

const group = (id: string, members: readonly string[]): Group => ({
  id,
  members,
  leaning: [],
  jaccard: 0.9,
  stay: {},
  silhouette: {},
});

describe("what all groups share", () => {
  it("what all groups share is said of the groups that have a say, and of their medians", () => {
    // Of the first group one stands against its median (1, 1, −1); the third group is one commentator, and silent.
    const values = [1, 1, -1, 2, 2] as const;
    const commentators = ["v0", "v1", "v2", "v3", "v4", "v5"];
    const dossier = aDossier({
      propositions: [aProposition({ id: "A1" })],
      commentators: commentators.map((id) => aCommentator({ id })),
      sources: [aSource({ id: "s1" })],
      quotations: commentators.map((id) => aQuotation({ id: `q-${id}-1`, commentatorId: id })),
      coders: [aCoder({ id: "reader-a" })],
      codings: values.map((value, place) => aCoding({ commentatorId: `v${place}`, propositionId: "A1", value })),
    });
    const { index, selection } = selected(dossier, "");
    const grouping = {
      ...selectionGrouping(selection),
      verdict: "tentative" as const,
      groups: [group("g1", ["v0", "v1", "v2"]), group("g2", ["v3", "v4"]), group("g3", ["v5"])],
    };
    expect(groupsFound({ index, selection }, grouping).common.map(({ words }) => words)).toEqual([
      "in each of the 2 groups of which two or more spoke the median agrees: 4 of 5 members who spoke",
    ]);
  });
});

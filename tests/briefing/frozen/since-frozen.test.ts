import { expect, it } from "vitest";
import { METHOD_VERSION } from "@/lib/analysis/grouping/parameters";
import { completeBriefing } from "@/lib/briefing/frozen/complete-briefing";
import { methodSinceFrozen } from "@/lib/briefing/frozen/since-frozen";
import { builtInDossier } from "@/tests/support/dossiers/built-in-dossier";
import { aBriefing } from "@/tests/support/files/briefings";

it("a briefing carries the method of its groups, and one frozen before that was told has the first", () => {
  const { briefing } = aBriefing(builtInDossier());
  expect(briefing.groupingMethod).toBe(METHOD_VERSION);
  const { groupingMethod: _, ...older } = briefing;
  expect(completeBriefing(older).groupingMethod).toBe(1);
  expect(completeBriefing(briefing)).toEqual(briefing);
});

it("a frozen briefing says by which method its groups were judged, and whether that is today's", () => {
  expect(methodSinceFrozen({ before: 2, after: 2 })).toBe(
    "Groups were judged by version 2 of the method, which is today’s.",
  );
  expect(methodSinceFrozen({ before: 1, after: 2 })).toBe(
    "Groups were judged by version 1 of the method; today it is version 2, and the same data may get another verdict.",
  );
});

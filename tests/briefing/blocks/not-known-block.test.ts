import { describe, expect, it } from "vitest";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { aBriefing, NOW, PERMALINK } from "@/tests/support/files/briefings";

describe("what is not known", () => {
  it("what is not known is never that everybody was heard where no headline says so and cells are empty", () => {
    // A1 is the only proposition and no headline; four of five named commentators hold it, Eve does not. Nothing else
    // is open.
    const dossier = smallDossier();
    const narrow = {
      ...dossier,
      propositions: dossier.propositions.filter(({ id }) => id === "A1").map((p) => ({ ...p, headline: false })),
      commentators: dossier.commentators.map((commentator) => ({ ...commentator, country: null })),
      codings: dossier.codings.filter(({ propositionId }) => propositionId === "A1"),
    };
    const { index, selection, grouping } = aBriefing(narrow);
    const plan: BriefingPlan = { title: "", blocks: [{ id: "n", kind: "not-known" }] };
    const clear = { ...grouping, verdict: "clear" as const };
    const { blocks } = resolveBriefing(plan, { index, selection, grouping: clear, now: NOW, permalink: PERMALINK });
    expect(blocks[0]?.sentences.map(({ text }) => text)).toEqual([
      "In 1 of 5 cells of named commentators there is no position. Silence is not neutrality.",
    ]);
  });
});

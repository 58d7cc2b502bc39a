import { groupCommentators } from "@/lib/analysis/grouping/group-commentators";
import type { Grouping } from "@/lib/analysis/grouping/grouping-result";
import type { Briefing } from "@/lib/briefing/briefing";
import type { BriefingPlan, PlannedBlock } from "@/lib/briefing/plan/plan";
import { proposePlan } from "@/lib/briefing/plan/propose-plan";
import { resolveBriefing } from "@/lib/briefing/resolve-briefing";
import type { Dossier } from "@/lib/domain/dossier";
import type { Filter } from "@/lib/filters/filter";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import { selected } from "@/tests/support/dossiers/selected";
import { smallDossier } from "@/tests/support/dossiers/small-dossier";
import { knownDifference } from "@/tests/support/selections/known-differences";

export const NOW = "2026-11-21T09:30:00Z";
export const PERMALINK = "https://concordance.example/d/a/brief?country=KR&voice=expert";

export interface MadeBriefing extends DossierView {
  readonly grouping: Grouping;
  readonly plan: BriefingPlan;
  readonly briefing: Briefing;
}

/**
 * A briefing of a dossier under a filter, from the plan given or the proposed one. Few resamples: the verdict on groups
 * is not the point here; selections are judged in full.
 */
export function aBriefing(
  dossier: Dossier,
  given: { query?: string | Filter; plan?: BriefingPlan } = {},
): MadeBriefing {
  const { index, selection } = selected(dossier, given.query ?? "");
  const grouping = groupCommentators(selectionMatrix(selection), {
    minimumShared: selection.filter.shared,
    seed: 1,
    replicates: { chance: 19, power: 10, stability: 10 },
  });
  const plan = given.plan ?? proposePlan({ index, selection }, grouping);
  const differences = Object.fromEntries(
    plan.blocks.flatMap((block) =>
      block.kind === "selections" ? [[block.id, knownDifference({ index, selection }, block.selections)]] : [],
    ),
  );
  const briefing = resolveBriefing(plan, { index, selection, grouping, differences, now: NOW, permalink: PERMALINK });
  return { index, selection, grouping, plan, briefing };
}

/** The only block of a briefing of the small dossier, with its sentences as texts. */
export function resolvedBlock(block: PlannedBlock, query = "") {
  const plan: BriefingPlan = { title: "Title", blocks: [block] };
  const [only] = aBriefing(smallDossier(), { plan, query }).briefing.blocks;
  if (!only) throw new Error("The briefing has no block.");
  return { ...only, texts: only.sentences.map(({ text }) => text) };
}

import type { SinceThen } from "@/components/briefing/since-then-panel";
import type { Briefing } from "@/lib/briefing/briefing";
import { compareBriefings } from "@/lib/briefing/frozen/compare-briefings";
import type { FrozenBriefing } from "@/lib/database/frozen-briefings";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import { contentHashOf } from "@/lib/database/reads/dossier-reads";
import { makeBriefing } from "@/lib/jobs/make-briefing";
import { openView } from "@/lib/selection/open-view";
import { PAGE_TIMEOUT_MS } from "@/lib/timeouts";

/** Fills the plan of a frozen briefing again with what the dossier says today, and says what is different. */
export async function sinceThen(frozen: FrozenBriefing, then: Briefing): Promise<SinceThen> {
  const index = await readDossierIndex(frozen.dossierId);
  if (!index) return { state: "no-dossier" };
  if (!frozen.plan) return { state: "unreadable-plan" };
  const { view, unknown } = openView(new URLSearchParams(frozen.filter), { index, state: {}, mode: "lenient" });
  const { briefing: now, pending } = await makeBriefing(frozen.plan, {
    ...view,
    now: new Date().toISOString(),
    permalink: then.context.permalink,
    within: PAGE_TIMEOUT_MS,
  });
  if (pending) return { state: "pending" };
  const { basis, coverage } = now.context;
  return {
    state: "compared",
    isSameData: contentHashOf(index.dossier) === frozen.contentHash,
    version: { before: frozen.version, after: index.dossier.version },
    method: { before: then.groupingMethod, after: now.groupingMethod },
    basis: { before: `${then.context.basis}; ${then.context.coverage}`, after: `${basis}; ${coverage}` },
    lostChoices: unknown.map(({ key, value }) => `${key} ${value}`),
    blocks: compareBriefings(then, now),
  };
}

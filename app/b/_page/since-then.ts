import type { SinceThen } from "@/components/briefing/since-then-panel";
import type { Briefing } from "@/lib/briefing/briefing";
import { compareBriefings } from "@/lib/briefing/frozen/compare-briefings";
import type { FrozenBriefing } from "@/lib/database/frozen-briefings";
import { readDossierIndex } from "@/lib/database/reads/dossier-index-reads";
import { contentHashOf } from "@/lib/database/reads/dossier-reads";
import { parseFilter } from "@/lib/filters/filter";
import { keepKnownChoices } from "@/lib/filters/known-choices";
import { select } from "@/lib/filters/selection";
import { makeBriefing } from "@/lib/jobs/make-briefing";
import { PAGE_TIMEOUT_MS } from "@/lib/timeouts";

/** Fills the plan of a frozen briefing again with what the dossier says today, and says what is different. */
export async function sinceThen(frozen: FrozenBriefing, then: Briefing): Promise<SinceThen> {
  const index = await readDossierIndex(frozen.dossierId);
  if (!index) return { state: "no-dossier" };
  if (!frozen.plan) return { state: "unreadable-plan" };
  const { dossier, positions } = index;
  const { filter, unknown } = keepKnownChoices({
    filter: parseFilter(new URLSearchParams(frozen.filter)),
    dossier,
  });
  const { briefing: now, pending } = await makeBriefing(frozen.plan, {
    index,
    selection: select({ dossier, positions, filter }),
    now: new Date().toISOString(),
    permalink: then.context.permalink,
    within: PAGE_TIMEOUT_MS,
  });
  if (pending) return { state: "pending" };
  const { basis, coverage } = now.context;
  return {
    state: "compared",
    isSameData: contentHashOf(dossier) === frozen.contentHash,
    version: { before: frozen.version, after: dossier.version },
    method: { before: then.groupingMethod, after: now.groupingMethod },
    basis: { before: `${then.context.basis}; ${then.context.coverage}`, after: `${basis}; ${coverage}` },
    lostChoices: unknown.map(({ key, value }) => `${key} ${value}`),
    blocks: compareBriefings(then, now),
  };
}

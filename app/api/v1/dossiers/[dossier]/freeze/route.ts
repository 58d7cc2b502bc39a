import { refusalOfOneMore, refusalToFreeze } from "@/app/_briefing/freeze-guard";
import { readPlan } from "@/app/_briefing/read-plan";
import { type DossierRoute, type View, withView } from "@/app/_briefing/with-view";
import { basisNames } from "@/lib/briefing/basis/basis-names";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { presentationMaterial } from "@/lib/briefing/presentation";
import { DatabaseError } from "@/lib/database/connection/database-error";
import { MAX_FROZEN_BYTES, newFrozenId, storeFrozenBriefing } from "@/lib/database/frozen-briefings";
import { contentHashOf, readRevision } from "@/lib/database/reads/dossier-reads";
import { filterQuery } from "@/lib/filters/filter";
import { refuse } from "@/lib/http/answers";
import { withFilePlace } from "@/lib/http/file-queue";
import { fillPlan, planToFill } from "@/lib/jobs/files/make-file";

/** Keeps the briefing of a plan as it is now. A form is led to its page; a program gets the address and the hash. */
export async function POST(request: Request, route: DossierRoute): Promise<Response> {
  return withView(request, route, {}, async (view) => {
    const elsewhere = refusalToFreeze(request, view);
    if (elsewhere) return elsewhere;
    const reading = await readPlan(request, MAX_FROZEN_BYTES);
    if (reading.plan === null) return refuse(reading.status, reading.problem);
    const tooMany = refusalOfOneMore(request);
    if (tooMany) return tooMany;
    try {
      const { id, hash } = await freeze(reading.plan, view, request.signal);
      const address = `/b/${id}`;
      if (!reading.isForm) return Response.json({ id, address: view.origin + address, hash }, { status: 201 });
      return new Response(null, { status: 303, headers: { Location: address } });
    } catch (error) {
      if (error instanceof DatabaseError && error.code === "refused-by-constraint") return refuse(413, error.message);
      throw error;
    }
  });
}

async function freeze(plan: BriefingPlan, view: View, signal: AbortSignal): Promise<{ id: string; hash: string }> {
  const { index, selection, now, origin } = view;
  const { dossier } = index;
  const id = newFrozenId();
  const revision = (await readRevision(dossier.id)) ?? 0;
  const permalink = `${origin}/b/${id}`;
  const briefing = await withFilePlace({ of: "file", signal }, async (inTurn) => {
    const filling = await planToFill(plan, view, { isFrozen: true });
    return inTurn(() => fillPlan({ ...view, permalink }, filling));
  });
  const hash = await storeFrozenBriefing({
    id,
    dossierId: dossier.id,
    title: briefing.title,
    filter: filterQuery(selection.filter),
    plan,
    content: {
      format: 1,
      briefing,
      names: basisNames(index, briefing),
      material: presentationMaterial(index, briefing),
    },
    contentHash: contentHashOf(dossier),
    revision,
    version: dossier.version,
    createdAt: now,
  });
  return { id, hash };
}

import { placeHref } from "@/components/briefing/briefing-addresses";
import type { PersistedPlan } from "@/components/briefing/use-persisted-plan";
import type { PlanEditing } from "@/components/briefing/use-plan-editing";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { encodePlan } from "@/lib/briefing/plan/plan-address";

const SAVED_WORDS: Record<PersistedPlan["state"], string> = {
  untouched: "Not changed yet",
  saved: "Saved in this browser",
  "not-saved": "This browser does not keep it: hand it on as a link or a file",
};

/**
 * Present and export first, then what the author does with the whole. Without scripts the first two are all there is.
 */
export function BuilderBar({
  dossierId,
  query,
  plan,
  proposed,
  editing,
  kept,
  isLive,
}: {
  dossierId: string;
  query: string;
  plan: BriefingPlan;
  proposed: BriefingPlan;
  editing: PlanEditing;
  kept: PersistedPlan;
  isLive: boolean;
}) {
  const state = kept.isTooLong ? {} : { plan: encodePlan(plan) };
  return (
    <div className="no-print z-20 flex flex-wrap items-center gap-2 border-line-strong border-t bg-paper py-2 sm:sticky sm:top-(--site-head)">
      {kept.isTooLong ? (
        <a className="button" href="#freeze">
          Present: freeze it first
        </a>
      ) : (
        <a className="button" data-hard href={placeHref({ dossierId, query }, "brief/present", state)}>
          Present
        </a>
      )}
      <a className="pill" href="#export">
        <b>Export</b>
      </a>
      {isLive && (
        <>
          <label className="flex min-w-[16rem] flex-1 items-center gap-2 max-sm:basis-full">
            <span className="text-[0.8125rem] text-soft">Title</span>
            <input
              className="pill min-w-0 flex-1 text-ink"
              value={plan.title}
              maxLength={300}
              onChange={(event) => editing.retitle(event.target.value)}
            />
          </label>
          <button type="button" className="pill" disabled={editing.history.past.length === 0} onClick={editing.undo}>
            Undo
          </button>
          <button type="button" className="pill" disabled={editing.history.future.length === 0} onClick={editing.redo}>
            Redo
          </button>
          <span className="text-[0.8125rem] text-soft" role="status">
            {SAVED_WORDS[kept.state]}
          </span>
          {kept.state !== "untouched" && (
            <button
              type="button"
              className="text-link text-[0.8125rem]"
              onClick={() => editing.replace(proposed, "Started again from the filter")}
            >
              Start again from the filter
            </button>
          )}
        </>
      )}
    </div>
  );
}

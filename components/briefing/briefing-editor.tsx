"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import { AddBlock } from "@/components/briefing/add-block";
import { BlockFrame } from "@/components/briefing/block-frame";
import { placeHref } from "@/components/briefing/briefing-addresses";
import { ContextLines } from "@/components/briefing/briefing-article";
import { BuilderBar } from "@/components/briefing/builder/builder-bar";
import { ChangesList } from "@/components/briefing/builder/changes-list";
import { ExportPanel } from "@/components/briefing/export-panel";
import { usePersistedPlan } from "@/components/briefing/use-persisted-plan";
import { usePlanEditing } from "@/components/briefing/use-plan-editing";
import { type ResolvedPlan, useResolvedBriefing } from "@/components/briefing/use-resolved-briefing";
import type { NewBlock } from "@/lib/briefing/plan/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan/plan";
import { planChanges } from "@/lib/briefing/plan/plan-changes";
import type { PlanChoices } from "@/lib/briefing/plan/plan-choices";

interface BriefingEditorProps {
  readonly dossierId: string;
  /** The filter, as it stands in an address. */
  readonly query: string;
  readonly first: BriefingPlan;
  readonly isFromAddress: boolean;
  readonly addition: { readonly block: NewBlock; readonly text: string; readonly before: BriefingPlan } | null;
  readonly resolved: ResolvedPlan;
  readonly choices: PlanChoices;
}

/**
 * The briefing under the author's hands: blocks in order, each bound to the data, and what can be done with the whole.
 */
export function BriefingEditor(props: BriefingEditorProps) {
  const { dossierId, query, first, choices } = props;
  const headings = useRef<(id: string) => string>(() => "The block");
  const editing = usePlanEditing(first, headings);
  const plan = editing.history.present;
  const resolved = useResolvedBriefing(
    plan,
    props.resolved,
    `/api/v1/dossiers/${encodeURIComponent(dossierId)}/briefing${query}`,
  );
  const { proposed } = resolved;
  const kept = usePersistedPlan({ ...props, proposed, plan, begin: editing.begin, add: editing.add });
  const isLive = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const blocks = new Map(resolved.briefing.blocks.map((block) => [block.id, block]));
  const headingOf = (id: string) => blocks.get(id)?.heading ?? "The block";
  useEffect(() => {
    headings.current = (id) => resolved.briefing.blocks.find((block) => block.id === id)?.heading ?? "The block";
  }, [resolved.briefing]);
  useLaterProposal(proposed, plan, editing.begin);
  const changes = planChanges(plan, proposed);
  const place = { dossierId, query, names: resolved.names };
  const lacksCautions = plan.blocks.every(({ kind }) => kind !== "do-not-claim");

  return (
    <div data-ready={isLive || undefined}>
      <BuilderBar {...{ dossierId, query, plan, proposed, editing, kept, isLive }} />
      {isLive && <ChangesList changes={changes} headingOf={headingOf} />}
      <p className="sr-only" aria-live="polite">
        {editing.said}
      </p>
      {kept.other && (
        <p className="no-print my-3 border-action border-l-2 pl-3">
          This browser keeps another briefing of this dossier, “{kept.other.plan.title}”.{" "}
          <a className="text-link" data-hard href={placeHref({ dossierId, query: kept.other.query }, "brief")}>
            Open it
          </a>
          . A change here takes its place.
        </p>
      )}
      {resolved.problem && (
        <p role="alert" className="no-print my-3 border-disagree border-l-2 pl-3">
          {resolved.problem}{" "}
          <button type="button" className="text-link" onClick={resolved.retry}>
            Try again
          </button>
        </p>
      )}
      {kept.isTooLong && (
        <p className="no-print my-3 border-line-strong border-l-2 pl-3 text-soft">
          This briefing is too long for an address. To hand it on as a link, freeze it below; it stays saved in this
          browser.
        </p>
      )}
      <ol aria-label="Blocks of the briefing" aria-busy={resolved.isBusy}>
        {plan.blocks.map((planned, position) => (
          <BlockFrame
            key={planned.id}
            planned={planned}
            block={blocks.get(planned.id) ?? null}
            changes={changes.ofBlocks.get(planned.id) ?? []}
            position={position}
            isLast={position === plan.blocks.length - 1}
            place={place}
            actions={editing}
            isLive={isLive}
          />
        ))}
      </ol>
      {plan.blocks.length === 0 && <p className="py-6 text-soft">This briefing has no blocks. Add one, or undo.</p>}
      {isLive && lacksCautions && (
        <p className="no-print border-line-strong border-t py-4">
          The briefing no longer says what the data do not support.{" "}
          <button
            type="button"
            className="text-link"
            onClick={() => editing.add({ kind: "do-not-claim" }, "“Do not claim”")}
          >
            Put “Do not claim” back
          </button>
        </p>
      )}
      {isLive && (
        <AddBlock
          {...{ plan, choices }}
          searchAddress={`/api/v1/dossiers/${encodeURIComponent(dossierId)}/briefing/quotations${query}`}
          onAdd={editing.add}
        />
      )}
      {/* On paper the page has these lines at its end. */}
      <div className="no-print">
        <ContextLines briefing={resolved.briefing} />
      </div>
      <ExportPanel dossierId={dossierId} query={query} plan={plan} isTooLong={kept.isTooLong} />
    </div>
  );
}

/**
 * The proposal has the groups only once their verdict is there: an untouched plan then becomes the one that has them.
 */
function useLaterProposal(proposed: BriefingPlan, plan: BriefingPlan, begin: (plan: BriefingPlan) => void): void {
  const known = useRef(proposed);
  useEffect(() => {
    const before = known.current;
    known.current = proposed;
    if (JSON.stringify(before) === JSON.stringify(proposed)) return;
    if (JSON.stringify(plan) === JSON.stringify(before)) begin(proposed);
  }, [proposed, plan, begin]);
}

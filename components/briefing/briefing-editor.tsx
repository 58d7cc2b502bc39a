"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";
import type { NewBlock } from "@/lib/briefing/change-plan";
import type { BriefingPlan } from "@/lib/briefing/plan";
import type { PlanChoices } from "@/lib/briefing/plan-choices";
import { AddBlock } from "./add-block";
import { BlockFrame } from "./block-frame";
import { ContextLines } from "./briefing-article";
import { ExportPanel } from "./export-panel";
import { placeHref } from "./places";
import { type KeptPlan, useKeptPlan } from "./use-kept-plan";
import { usePlanEditing } from "./use-plan-editing";
import { type ResolvedPlan, useResolvedBriefing } from "./use-resolved-briefing";

interface BriefingEditorProps {
  readonly dossierId: string;
  /** The filter, as it stands in an address. */
  readonly query: string;
  readonly first: BriefingPlan;
  readonly proposed: BriefingPlan;
  readonly isFromAddress: boolean;
  readonly addition: { readonly block: NewBlock; readonly text: string; readonly before: BriefingPlan } | null;
  readonly resolved: ResolvedPlan;
  readonly choices: PlanChoices;
}

/** The briefing under the author's hands: blocks in order, each bound to the data, and what can be done with the whole. */
export function BriefingEditor(props: BriefingEditorProps) {
  const { dossierId, query, first, proposed, choices } = props;
  const headings = useRef<(id: string) => string>(() => "The block");
  const editing = usePlanEditing(first, headings);
  const plan = editing.history.present;
  const resolved = useResolvedBriefing(
    plan,
    props.resolved,
    `/api/v1/dossiers/${encodeURIComponent(dossierId)}/briefing${query}`,
  );
  const kept = useKeptPlan({ ...props, plan, begin: editing.begin, add: editing.add });
  const isLive = useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
  const blocks = new Map(resolved.briefing.blocks.map((block) => [block.id, block]));
  useEffect(() => {
    headings.current = (id) => resolved.briefing.blocks.find((block) => block.id === id)?.heading ?? "The block";
  }, [resolved.briefing]);
  const place = { dossierId, query, names: resolved.names };
  const lacksCautions = plan.blocks.every(({ kind }) => kind !== "do-not-claim");

  return (
    <div data-ready={isLive || undefined}>
      {isLive && (
        <div className="no-print z-20 flex flex-wrap items-center gap-2 border-line-strong border-t bg-paper py-2 sm:sticky sm:top-(--site-head)">
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
          <a className="pill" href="#export">
            <b>Into the room</b>
          </a>
          <SavedLine kept={kept} />
          {kept.state !== "untouched" && (
            <button
              type="button"
              className="text-link text-[0.8125rem]"
              onClick={() => editing.replace(proposed, "Started again from the filter")}
            >
              Start again from the filter
            </button>
          )}
        </div>
      )}
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
      {isLive && <AddBlock plan={plan} choices={choices} onAdd={editing.add} />}
      {/* On paper the page has these lines at its end. */}
      <div className="no-print">
        <ContextLines briefing={resolved.briefing} />
      </div>
      <ExportPanel dossierId={dossierId} query={query} plan={plan} isTooLong={kept.isTooLong} />
    </div>
  );
}

const SAVED_WORDS: Record<KeptPlan["state"], string> = {
  untouched: "Not changed yet",
  saved: "Saved in this browser",
  "not-saved": "This browser does not keep it: hand it on as a link or a file",
};

function SavedLine({ kept }: { kept: KeptPlan }) {
  return (
    <span className="text-[0.8125rem] text-soft" role="status">
      {SAVED_WORDS[kept.state]}
    </span>
  );
}

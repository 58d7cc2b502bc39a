"use client";

import { type DragEvent, type KeyboardEvent, useState } from "react";
import { AuthorMark } from "@/components/briefing/author-mark";
import type { BlockActions } from "@/components/briefing/block-actions";
import { BlockBody } from "@/components/briefing/block-body";
import type { BriefingPlace } from "@/components/briefing/briefing-addresses";
import { BlockTools, DRAGGED } from "@/components/briefing/builder/block-tools";
import { CHANGE_WORDS } from "@/components/briefing/builder/changes-list";
import { NoteHere } from "@/components/briefing/builder/note-here";
import { OwnWords } from "@/components/briefing/own-words";
import type { Block } from "@/lib/briefing/briefing";
import type { PlannedBlock } from "@/lib/briefing/plan/plan";
import type { BlockChange } from "@/lib/briefing/plan/plan-changes";

/** A block of the editor: its content, and how to move, edit and remove it. Without scripts only the content shows. */
export function BlockFrame({
  planned,
  block,
  changes,
  position,
  isLast,
  place,
  actions,
  isLive,
}: {
  planned: PlannedBlock;
  /** Null until the server has filled a block that was just added. */
  block: Block | null;
  /** What the author changed on it, compared with the proposed briefing. */
  changes: readonly BlockChange[];
  position: number;
  isLast: boolean;
  place: BriefingPlace;
  actions: BlockActions;
  isLive: boolean;
}) {
  const [isOver, setOver] = useState(false);
  const [isEditing, setEditing] = useState(planned.kind === "free-text" && planned.text === "");
  const { id } = planned;
  const heading = block?.heading ?? "A new block";

  function moveByKey(event: KeyboardEvent) {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    const next = position + (event.key === "ArrowUp" ? -1 : 1);
    if (next >= 0 && !(isLast && next > position)) actions.move(id, next);
  }

  function drop(event: DragEvent) {
    const dragged = event.dataTransfer.getData(DRAGGED);
    setOver(false);
    if (!dragged || dragged === id) return;
    event.preventDefault();
    actions.move(dragged, position);
  }

  return (
    <li
      id={`block-${id}`}
      data-kind={planned.kind}
      className={`border-t py-5 print:break-inside-auto ${isOver ? "border-action border-t-2" : "border-line-strong"}`}
      onKeyDown={isLive ? moveByKey : undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(DRAGGED)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <section aria-label={heading}>
        <div className="mb-2.5 flex flex-wrap items-baseline gap-x-4 gap-y-1 print:block print:break-after-avoid">
          <h2 className="section-title" dir="auto">
            {block?.headingByAuthor && <AuthorMark />}
            {heading}
          </h2>
          {isLive && changes.length > 0 && <ChangeMarks changes={changes} />}
          {isLive && (
            <BlockTools
              {...{ planned, heading, position, isLast, isEditing, actions }}
              onEdit={() => setEditing(!isEditing)}
            />
          )}
        </div>
        {isEditing && <OwnWords planned={planned} block={block} actions={actions} />}
        {block ? <BlockBody block={block} place={place} /> : <p className="text-soft">Loading …</p>}
      </section>
      {isLive && <NoteHere words={`Add a note after ${heading}`} onAdd={() => actions.addNote(position + 1)} />}
    </li>
  );
}

function ChangeMarks({ changes }: { changes: readonly BlockChange[] }) {
  return (
    <span className="no-print rounded bg-action-wash px-1.5 py-0.5 text-[0.75rem] text-action">
      {changes.map((change) => CHANGE_WORDS[change]).join(", ")}
    </span>
  );
}

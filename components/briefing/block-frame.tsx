"use client";

import { type DragEvent, type KeyboardEvent, useState } from "react";
import type { Block } from "@/lib/briefing/briefing";
import type { PlannedBlock } from "@/lib/briefing/plan";
import { AuthorMark } from "./author-mark";
import type { BlockActions } from "./block-actions";
import { BlockBody } from "./block-body";
import { OwnWords } from "./own-words";
import type { BriefingPlace } from "./places";

const DRAGGED = "application/x-concordance-block";

/** A block of the editor: its content, and how to move, edit and remove it. Without scripts only the content shows. */
export function BlockFrame({
  planned,
  block,
  position,
  isLast,
  place,
  actions,
  isLive,
}: {
  planned: PlannedBlock;
  /** Null until the server has filled a block that was just added. */
  block: Block | null;
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
          {isLive && (
            <div className="no-print ml-auto flex flex-wrap items-center gap-1.5">
              <span
                draggable
                aria-hidden="true"
                title="Drag to another place"
                className="cursor-grab px-1 text-faint active:cursor-grabbing"
                onDragStart={(event) => {
                  event.dataTransfer.setData(DRAGGED, id);
                  event.dataTransfer.effectAllowed = "move";
                }}
              >
                ⠿
              </span>
              <button
                type="button"
                className="pill px-2"
                data-move="up"
                aria-label={`Move ${heading} up`}
                disabled={position === 0}
                onClick={() => actions.move(id, position - 1)}
              >
                ↑
              </button>
              <button
                type="button"
                className="pill px-2"
                data-move="down"
                aria-label={`Move ${heading} down`}
                disabled={isLast}
                onClick={() => actions.move(id, position + 1)}
              >
                ↓
              </button>
              {planned.kind !== "title" && (
                <button
                  type="button"
                  className="pill"
                  aria-expanded={isEditing}
                  aria-label={`Edit the text of ${heading}`}
                  onClick={() => setEditing(!isEditing)}
                >
                  {isEditing ? "Done" : "Edit"}
                </button>
              )}
              <button
                type="button"
                className="pill"
                aria-label={`Remove ${heading}`}
                onClick={() => actions.remove(id)}
              >
                Remove
              </button>
            </div>
          )}
        </div>
        {isEditing && <OwnWords planned={planned} block={block} actions={actions} />}
        {block ? <BlockBody block={block} place={place} /> : <p className="text-soft">Being filled …</p>}
      </section>
    </li>
  );
}

import type { BlockActions } from "@/components/briefing/block-actions";
import type { PlannedBlock } from "@/lib/briefing/plan/plan";

export const DRAGGED = "application/x-concordance-block";

/** What the author can do with one block: drag, move, edit, remove. */
export function BlockTools({
  planned,
  heading,
  position,
  isLast,
  isEditing,
  onEdit,
  actions,
}: {
  planned: PlannedBlock;
  heading: string;
  position: number;
  isLast: boolean;
  isEditing: boolean;
  onEdit: () => void;
  actions: BlockActions;
}) {
  const { id } = planned;
  return (
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
          onClick={onEdit}
        >
          {isEditing ? "Done" : "Edit"}
        </button>
      )}
      <button type="button" className="pill" aria-label={`Remove ${heading}`} onClick={() => actions.remove(id)}>
        Remove
      </button>
    </div>
  );
}

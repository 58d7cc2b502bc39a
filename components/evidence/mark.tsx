import type { MarkView } from "@/lib/views/mark-view";

/** The mark of a cell. Its words are there for screen readers and on hover; colour, sign and border are three cues for the eye. */
export function Mark({ mark, hidden = false }: { mark: MarkView; hidden?: boolean }) {
  const value =
    mark.kind === "value" ? { "data-value": mark.value, "data-confidence": mark.confidence ?? undefined } : {};
  return (
    <span className="mark" data-kind={mark.kind} {...value} title={mark.words}>
      <span aria-hidden="true">{mark.glyph}</span>
      {!hidden && <span className="sr-only">{mark.words}</span>}
    </span>
  );
}

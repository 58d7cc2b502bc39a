import type { MarkView } from "@/lib/views/matrix/mark-view";

/**
 * A mark that is itself the link to its words, in as few letters as will do: a matrix has hundreds of them, which look
 * as the style sheet says of links in its cells.
 */
export function MarkLink({ mark, href, isOpen }: { mark: MarkView; href: string; isOpen: boolean }) {
  return (
    <a href={href} {...markAttributes(mark)} aria-label={mark.words} aria-current={isOpen ? "true" : undefined}>
      {mark.glyph}
    </a>
  );
}

/** A mark before words that say what it is about, in one element: a list has hundreds of them. */
export function SpokenMark({ mark }: { mark: MarkView }) {
  return (
    <span className="mark" role="img" aria-label={mark.words} {...markAttributes(mark)}>
      {mark.glyph}
    </span>
  );
}

/**
 * The mark of a cell. Its words are there for screen readers and on hover; colour, sign and border are three cues for
 * the eye.
 */
export function Mark({ mark, hidden = false }: { mark: MarkView; hidden?: boolean }) {
  return (
    <span className="mark" {...markAttributes(mark)} title={mark.words}>
      <span aria-hidden="true">{mark.glyph}</span>
      {!hidden && <span className="sr-only">{mark.words}</span>}
    </span>
  );
}

/** A value says of which kind a mark is; without either there is no position. */
function markAttributes(mark: MarkView) {
  if (mark.kind === "value") {
    return { "data-value": mark.value, "data-confidence": mark.confidence === "low" ? "low" : undefined };
  }
  return mark.kind === "none" ? {} : { "data-kind": mark.kind };
}

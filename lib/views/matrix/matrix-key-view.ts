import type { Dossier } from "@/lib/domain/dossier";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { MarkView } from "@/lib/views/matrix/mark-view";
import type { StanceMatrixView } from "@/lib/views/matrix/stance-matrix-view";
import { VALUE_GLYPHS } from "@/lib/wording/labels";
import { UNRESOLVED_SHORT, unresolvedKey } from "@/lib/wording/position-state";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

/** How to read the marks of a matrix: the points of the scale, and whichever other marks there are. */
export interface MatrixKeyView {
  /**
   * Marks of the scale in order, each with its words; only the ends are worded where the dossier has no verbs of its
   * own.
   */
  readonly scale: readonly { readonly mark: MarkView; readonly words: string | null }[];
  readonly hasLowConfidence: boolean;
  readonly kinds: ReadonlySet<MarkView["kind"]>;
  /** What the mark of an unresolved cell may mean. */
  readonly unresolved: string;
}

/** Explains the marks that the view has; silence is explained always. O(cells). */
export function matrixKeyView(
  dossier: Pick<Dossier, "wording" | "codings">,
  { blocks }: StanceMatrixView,
): MatrixKeyView {
  const marks = blocks.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ mark }) => mark)));
  return {
    scale: scaleKey(dossier),
    hasLowConfidence: marks.some((mark) => mark.kind === "value" && mark.confidence === "low"),
    kinds: new Set<MarkView["kind"]>([...marks.map(({ kind }) => kind), "none"]),
    unresolved: unresolvedKey(dossier, UNRESOLVED_SHORT["coders-differ"]),
  };
}

/** The points of the scale of a dossier as marks with their words. */
export function scaleKey(dossier: Pick<Dossier, "wording">): MatrixKeyView["scale"] {
  const values = usedValues(dossier);
  const isWhole = values.length === STANCE_VALUES.length;
  return values.map((value, place) => ({
    mark: plainMark(value),
    words: isWhole && place > 0 && place < values.length - 1 ? null : valueLabel(dossier, value),
  }));
}

function plainMark(value: StanceValue): MarkView {
  return { kind: "value", value, confidence: "high", singleCoded: false, glyph: VALUE_GLYPHS[value], words: "" };
}

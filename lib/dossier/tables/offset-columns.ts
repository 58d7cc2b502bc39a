import type { Column } from "@/lib/dossier/column";
import { wholeNumber } from "@/lib/dossier/column-types";

const UNIT = "UTF-16 code units from the beginning of the source text, counted from 0, as in JavaScript strings.";

/** The offset at which a passage begins. */
export function startOffset(description: string): Column<number> {
  return wholeNumber({ name: "start", minimum: 0, description: `${description} ${UNIT}` });
}

/** The offset after a passage; a passage has at least one character. */
export function endOffset(description: string): Column<number> {
  return wholeNumber({ name: "end", minimum: 1, description: `${description} ${UNIT}` });
}

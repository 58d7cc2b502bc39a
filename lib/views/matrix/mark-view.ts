import type { Dossier } from "@/lib/domain/dossier";
import type { Position } from "@/lib/domain/position";
import type { Confidence, StanceValue } from "@/lib/domain/stance";
import { CONFIDENCE_WORDS, NO_POSITION_WORDS, STATE_WORDS, VALUE_GLYPHS } from "@/lib/wording/labels";
import { stateWords, UNRESOLVED_SHORT } from "@/lib/wording/position-state";
import { valueLabel } from "@/lib/wording/stance-words";

/**
 * What a cell shows. Silence, a cell no one has read yet, refusal, dispute and a hidden position are five different
 * marks; none of them is neutral.
 */
export type MarkView =
  | {
      readonly kind: "value";
      readonly value: StanceValue;
      readonly confidence: Confidence | null;
      readonly singleCoded: boolean;
      readonly glyph: string;
      readonly words: string;
    }
  | {
      readonly kind: "none" | "not-coded" | "unresolved" | "declined" | "set-aside";
      readonly glyph: string;
      readonly words: string;
      /** Why it is unresolved, in a few words, where it is not because coders differ. */
      readonly because?: string;
    };

/** Whether a cell holds nothing at all: no position found, or not coded yet. */
export function isEmptyMark({ kind }: MarkView): boolean {
  return kind === "none" || kind === "not-coded";
}

/**
 * The mark of a cell: its sign, and the words a screen reader, a tooltip and an export use.
 * @param isSetAside a filter on confidence or evidence hides the position
 * @param isRead false where no coder has considered the cell yet: then nothing may be said, not even silence
 */
export function markView(
  dossier: Pick<Dossier, "wording">,
  position: Position | null,
  { isSetAside = false, isRead = true }: { readonly isSetAside?: boolean; readonly isRead?: boolean } = {},
): MarkView {
  if (isSetAside) return { kind: "set-aside", glyph: "◦", words: "position outside the filter" };
  if (!position && !isRead) return { kind: "not-coded", glyph: "?", words: "not coded yet" };
  if (!position) return { kind: "none", glyph: "·", words: NO_POSITION_WORDS };
  if (position.state === "declined") return { kind: "declined", glyph: "∅", words: STATE_WORDS.declined };
  if (position.value === null) return unresolvedMark(position);
  const { value, confidence, state } = position;
  // Of an entry of a record there is no more to say than what it is: nobody read it, nobody was more or less sure.
  const how = state === "recorded" ? [] : [confidence && CONFIDENCE_WORDS[confidence], stateWords(position)];
  const words = [valueLabel(dossier, value), ...how].filter(Boolean);
  return {
    kind: "value",
    value,
    confidence,
    singleCoded: state === "single-coded",
    glyph: VALUE_GLYPHS[value],
    words: words.join(", "),
  };
}

function unresolvedMark(position: Position): MarkView {
  const { unresolvedBecause } = position;
  const isPlain = unresolvedBecause === null || unresolvedBecause === "coders-differ";
  const because = isPlain ? {} : { because: UNRESOLVED_SHORT[unresolvedBecause] };
  return { kind: "unresolved", glyph: "≠", words: stateWords(position), ...because };
}

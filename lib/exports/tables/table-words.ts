import type { Dossier } from "@/lib/domain/dossier";
import { type Side, STANCE_VALUES } from "@/lib/domain/stance";
import { NO_POSITION_WORDS, STATE_WORDS, VALUE_GLYPHS } from "@/lib/wording/labels";
import { unresolvedKey } from "@/lib/wording/position-state";
import { sideLabel, usedValues, valueLabel } from "@/lib/wording/stance-words";

export interface MarkWords {
  readonly glyph: string;
  readonly words: string;
}

/** How a table of marks is read, in the words of its dossier. */
export interface TableWords {
  /** Every mark that can be there with its words, most agreeing first, then the kinds of missing. */
  readonly marks: readonly MarkWords[];
  readonly sides: Readonly<Record<Side, string>>;
  /** Whether a side has more than one degree: only then may "strongly" be said. */
  readonly hasDegrees: boolean;
}

const missing = (dossier: Partial<Pick<Dossier, "codings">>): readonly MarkWords[] => [
  { glyph: "·", words: NO_POSITION_WORDS },
  { glyph: "?", words: "not coded yet" },
  { glyph: "∅", words: STATE_WORDS.declined },
  { glyph: "≠", words: unresolvedKey(dossier) },
  { glyph: "◦", words: "position outside the filter" },
];

export function tableWords(dossier: Pick<Dossier, "wording"> & Partial<Pick<Dossier, "codings">>): TableWords {
  const values = usedValues(dossier).toReversed();
  return {
    marks: [
      ...values.map((value) => ({ glyph: VALUE_GLYPHS[value], words: valueLabel(dossier, value) })),
      ...missing(dossier),
    ],
    sides: {
      disagree: sideLabel(dossier, "disagree"),
      neutral: sideLabel(dossier, "neutral"),
      agree: sideLabel(dossier, "agree"),
    },
    hasDegrees: values.length === STANCE_VALUES.length,
  };
}

/** The legend under a table: "++ strongly agrees   + agrees   …". */
export function marksLegend(dossier: Pick<Dossier, "wording"> & Partial<Pick<Dossier, "codings">>): string {
  return tableWords(dossier)
    .marks.map(({ glyph, words }) => `${glyph} ${words}`)
    .join("   ");
}

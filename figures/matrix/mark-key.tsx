import { MARK_HEIGHT, MARK_WIDTH, MarkFigure } from "@/figures/matrix/mark-figure";
import { textWidth } from "@/figures/wrapped-text";
import type { Dossier } from "@/lib/domain/dossier";
import type { MarkView } from "@/lib/views/matrix/mark-view";
import type { MatrixKeyView } from "@/lib/views/matrix/matrix-key-view";
import { NO_POSITION_WORDS, STATE_WORDS, VALUE_GLYPHS } from "@/lib/wording/labels";
import { unresolvedKey } from "@/lib/wording/position-state";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

const SIZE = 11;
const LINE = 24;
const GAP = 18;

const value = (of: -2 | -1 | 0 | 1 | 2, confidence: "high" | "low" = "high"): MarkView => ({
  ...{ kind: "value", value: of, confidence, singleCoded: false, glyph: VALUE_GLYPHS[of], words: "" },
});
const other = (kind: Exclude<MarkView["kind"], "value">): MarkView => ({ kind, glyph: "", words: "" });

interface Entry {
  readonly mark: MarkView;
  readonly words: string;
}

const missing = (unresolved: string): readonly Entry[] => [
  { mark: other("none"), words: NO_POSITION_WORDS },
  { mark: other("not-coded"), words: "not coded yet" },
  { mark: other("declined"), words: STATE_WORDS.declined },
  { mark: other("unresolved"), words: unresolved },
  { mark: other("set-aside"), words: "position outside the filter" },
];

/**
 * The points that the dossier uses, each with its words; of the kinds of missing and of doubt, those that its marks
 * have.
 */
function entriesOf(
  dossier: Pick<Dossier, "wording" | "codings">,
  { hasLowConfidence, kinds }: MatrixKeyView,
): readonly Entry[] {
  return [
    ...usedValues(dossier).map((of) => ({ mark: value(of), words: valueLabel(dossier, of) })),
    ...(hasLowConfidence ? [{ mark: value(1, "low"), words: "low confidence" }] : []),
    ...missing(unresolvedKey(dossier)).filter(({ mark }) => kinds.has(mark.kind)),
  ];
}

/** How to read the marks, over as many lines as the width asks for. */
export function MarkKey({ dossier, view, y, width }: MarkKeyProps & { readonly y: number }) {
  return (
    <g fontSize={SIZE}>
      {placed({ dossier, view, width }).map(({ mark, words, x, line }) => (
        <g key={words}>
          <MarkFigure mark={mark} x={x} y={y + line * LINE} />
          <text x={x + MARK_WIDTH + 5} y={y + line * LINE + MARK_HEIGHT / 2 + 4} fill="var(--soft)">
            {words}
          </text>
        </g>
      ))}
    </g>
  );
}

interface MarkKeyProps {
  readonly dossier: Pick<Dossier, "wording" | "codings">;
  readonly view: MatrixKeyView;
  readonly width: number;
}

export function markKeyHeight(given: MarkKeyProps): number {
  return ((placed(given).at(-1)?.line ?? 0) + 1) * LINE;
}

function placed({ dossier, view, width }: MarkKeyProps) {
  let [x, line] = [0, 0];
  return entriesOf(dossier, view).map((entry) => {
    const room = MARK_WIDTH + 5 + textWidth(entry.words, SIZE);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const place = { ...entry, x, line };
    x += room + GAP;
    return place;
  });
}

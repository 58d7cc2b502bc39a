import { NO_POSITION_WORDS, STATE_WORDS, VALUE_GLYPHS, VALUE_WORDS } from "@/lib/views/labels";
import type { MarkView } from "@/lib/views/mark-view";
import { MARK_HEIGHT, MARK_WIDTH, MarkFigure } from "./mark-figure";
import { textWidth } from "./wrapped-text";

const SIZE = 11;
const LINE = 24;
const GAP = 18;

const value = (of: -2 | -1 | 0 | 1 | 2, confidence: "high" | "low" = "high"): MarkView => ({
  ...{ kind: "value", value: of, confidence, singleCoded: false, glyph: VALUE_GLYPHS[of], words: VALUE_WORDS[of] },
});
const other = (kind: Exclude<MarkView["kind"], "value">): MarkView => ({ kind, glyph: "", words: "" });

const ENTRIES: readonly { readonly mark: MarkView; readonly words: string }[] = [
  ...([-2, -1, 0, 1, 2] as const).map((of) => ({ mark: value(of), words: VALUE_WORDS[of] })),
  { mark: value(1, "low"), words: "low confidence" },
  { mark: other("none"), words: NO_POSITION_WORDS },
  { mark: other("not-coded"), words: "not coded yet" },
  { mark: other("declined"), words: STATE_WORDS.declined },
  { mark: other("unresolved"), words: STATE_WORDS.unresolved },
  { mark: other("set-aside"), words: "position outside the filter" },
];

/** How to read the marks, over as many lines as the width asks for. */
export function MarkKey({ y, width }: { y: number; width: number }) {
  return (
    <g fontSize={SIZE}>
      {placed(width).map(({ mark, words, x, line }) => (
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

export function markKeyHeight(width: number): number {
  return ((placed(width).at(-1)?.line ?? 0) + 1) * LINE;
}

function placed(width: number) {
  let [x, line] = [0, 0];
  return ENTRIES.map((entry) => {
    const room = MARK_WIDTH + 5 + textWidth(entry.words, SIZE);
    if (x > 0 && x + room > width) [x, line] = [0, line + 1];
    const place = { ...entry, x, line };
    x += room + GAP;
    return place;
  });
}

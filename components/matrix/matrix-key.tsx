import { Mark } from "@/components/evidence/mark";
import type { MarkView } from "@/lib/views/mark-view";

const SCALE: readonly MarkView[] = ([-2, -1, 0, 1, 2] as const).map((value) => ({
  kind: "value",
  value,
  confidence: "high",
  singleCoded: false,
  glyph: { [-2]: "−−", [-1]: "−", 0: "0", 1: "+", 2: "++" }[value],
  words: "",
}));

const LOW: MarkView = { kind: "value", value: 1, confidence: "low", singleCoded: false, glyph: "+", words: "" };

/** How to read the marks; stands above the matrix and in every picture of it. */
export function MatrixKey() {
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-[0.78rem] text-soft">
      <span className="inline-flex items-center gap-1.5">
        strongly disagrees
        {SCALE.map((mark) => (
          <Mark key={mark.glyph} mark={mark} hidden />
        ))}
        strongly agrees
      </span>
      <KeyEntry mark={LOW} words="low confidence" />
      <KeyEntry mark={{ kind: "none", glyph: "·", words: "" }} words="no position found" />
      <KeyEntry mark={{ kind: "declined", glyph: "∅", words: "" }} words="declined to judge" />
      <KeyEntry mark={{ kind: "unresolved", glyph: "≠", words: "" }} words="coders disagree" />
      <KeyEntry mark={{ kind: "set-aside", glyph: "◦", words: "" }} words="outside the filter" />
    </p>
  );
}

function KeyEntry({ mark, words }: { mark: MarkView; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Mark mark={mark} hidden />
      {words}
    </span>
  );
}

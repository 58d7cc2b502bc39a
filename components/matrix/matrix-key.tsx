import { Mark } from "@/components/evidence/mark";
import { Term } from "@/components/ui/term";
import { GLOSSARY, type GlossaryKey } from "@/lib/views/glossary";
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

/**
 * How to read the marks of a matrix.
 * @param kinds the kinds of mark that are there: those that only some views have are explained where they are.
 */
export function MatrixKey({ kinds }: { kinds: ReadonlySet<MarkView["kind"]> }) {
  return (
    <p className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-[0.78rem] text-soft">
      <span className="inline-flex items-center gap-1.5 max-sm:[&_.mark]:min-w-8">
        strongly disagrees
        {SCALE.map((mark) => (
          <Mark key={mark.glyph} mark={mark} hidden />
        ))}
        strongly agrees
      </span>
      <KeyEntry mark={LOW} term="confidence" words="low confidence" />
      <KeyEntry mark={{ kind: "none", glyph: "·", words: "" }} term="silent" words="no position found" />
      <KeyEntry mark={{ kind: "declined", glyph: "∅", words: "" }} term="declined" words="declined to judge" />
      <KeyEntry mark={{ kind: "unresolved", glyph: "≠", words: "" }} term="unresolved" words="coders disagree" />
      {kinds.has("not-coded") && (
        <KeyEntry mark={{ kind: "not-coded", glyph: "?", words: "" }} term="notCoded" words="not coded yet" />
      )}
      {kinds.has("set-aside") && (
        <KeyEntry mark={{ kind: "set-aside", glyph: "◦", words: "" }} term="setAside" words="outside the filter" />
      )}
    </p>
  );
}

function KeyEntry({ mark, term, words }: { mark: MarkView; term: GlossaryKey; words: string }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      <Mark mark={mark} hidden />
      <Term definition={GLOSSARY[term].definition}>{words}</Term>
    </span>
  );
}

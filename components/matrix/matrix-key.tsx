import { Mark } from "@/components/evidence/mark";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { Term } from "@/components/ui/term";
import type { MarkView } from "@/lib/views/matrix/mark-view";
import type { MatrixKeyView } from "@/lib/views/matrix/matrix-key-view";
import { GLOSSARY, type GlossaryKey } from "@/lib/wording/glossary";

const LOW: MarkView = { kind: "value", value: 1, confidence: "low", singleCoded: false, glyph: "+", words: "" };

const KINDS: readonly {
  readonly kind: Exclude<MarkView["kind"], "value">;
  readonly glyph: string;
  readonly term: GlossaryKey;
  readonly words: string;
}[] = [
  { kind: "none", glyph: "·", term: "silent", words: "no position found" },
  { kind: "declined", glyph: "∅", term: "declined", words: "declined to say" },
  { kind: "unresolved", glyph: "≠", term: "unresolved", words: "coders disagree" },
  { kind: "not-coded", glyph: "?", term: "notCoded", words: "not coded yet" },
  { kind: "set-aside", glyph: "◦", term: "setAside", words: "outside the filter" },
];

/** How to read the marks of a matrix: those that only some views have are explained where they are. */
export function MatrixKey({ view: { scale, hasLowConfidence, kinds, unresolved } }: { view: MatrixKeyView }) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-[0.78rem] text-soft">
      <StaticHtml className="inline-flex flex-wrap items-center gap-1.5 max-sm:[&_.mark]:min-w-8">
        {scale.map(({ mark, words }, place) => (
          <span key={mark.glyph} className="inline-flex items-center gap-1.5">
            {place === 0 && words}
            <Mark mark={mark} hidden />
            {place > 0 && words}
          </span>
        ))}
      </StaticHtml>
      {hasLowConfidence && <KeyEntry mark={LOW} term="confidence" words="low confidence" />}
      {KINDS.filter(({ kind }) => kinds.has(kind)).map(({ kind, glyph, term, words }) => (
        <KeyEntry
          key={kind}
          mark={{ kind, glyph, words: "" }}
          term={term}
          words={kind === "unresolved" ? unresolved : words}
        />
      ))}
    </div>
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

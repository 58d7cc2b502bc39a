import { Term } from "@/components/ui/term";
import type { QuotationView } from "@/lib/views/quotations/quotation-view";
import { GLOSSARY, type GlossaryKey } from "@/lib/wording/glossary";

const SIGNS: Record<QuotationView["anchor"]["state"], string> = {
  verbatim: "✓",
  "verbatim-after-folding": "✓",
  "not-found": "✗",
  "source-text-not-held": "○",
};

const TERMS: Record<QuotationView["anchor"]["state"], GlossaryKey> = {
  verbatim: "verbatim",
  "verbatim-after-folding": "verbatimAfterFolding",
  "not-found": "notFound",
  "source-text-not-held": "sourceTextNotHeld",
};

/** Whether the words were found in the source text. One of four states, never a guess. */
export function AnchorBadge({ anchor }: { anchor: QuotationView["anchor"] }) {
  const tone =
    anchor.state === "not-found"
      ? "text-disagree font-medium"
      : anchor.state === "source-text-not-held"
        ? ""
        : "text-action font-medium";
  return (
    <span className={tone}>
      <span aria-hidden="true">{SIGNS[anchor.state]}</span>
      {"\u00a0"}
      <Term definition={GLOSSARY[TERMS[anchor.state]].definition}>{anchor.words}</Term>
    </span>
  );
}

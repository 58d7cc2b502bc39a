import type { QuotationView } from "@/lib/views/quotation-view";

const SIGNS: Record<QuotationView["anchor"]["state"], string> = {
  verbatim: "✓",
  "verbatim-after-folding": "✓",
  "not-found": "✗",
  "source-text-not-held": "○",
};

const EXPLANATIONS: Record<QuotationView["anchor"]["state"], string> = {
  verbatim: "The words stand in the source text exactly so.",
  "verbatim-after-folding":
    "The words stand in the source text; only quotation marks, dashes or spaces are written otherwise.",
  "not-found": "The source text that is held does not contain these words. Do not quote them.",
  "source-text-not-held":
    "This installation does not hold the source text, so the words cannot be compared with it here. Wording and place are those recorded in the dossier.",
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
    <span className={tone} title={EXPLANATIONS[anchor.state]}>
      <span aria-hidden="true">{SIGNS[anchor.state]}</span> {anchor.words}
    </span>
  );
}

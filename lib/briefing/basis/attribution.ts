import type { QuotationView } from "@/lib/views/quotations/quotation-view";
import { fullName } from "@/lib/wording/names";

/** Who speaks, how the words reach us, when and where: the line under a quotation. */
export function attribution(quotation: QuotationView): string {
  const { voice: commentator, chain } = quotation;
  const who = [fullName(commentator), commentator.institution].filter(Boolean).join(", ");
  return [who, ...chain.slice(1), ...saidAndHow(quotation)].join(" · ");
}

/** The same for the note: without the name that the words above give, and the source that the footnote gives. */
export function shortAttribution(quotation: QuotationView, above: string): string {
  const { voice: commentator, chain } = quotation;
  const name = fullName(commentator);
  const who = [above.includes(name) ? "" : name, commentator.institution].filter(Boolean).join(", ");
  return [who, ...chain.slice(1, -1), ...saidAndHow(quotation)].filter(Boolean).join(" · ");
}

function saidAndHow({ said, isSpeech, manner }: QuotationView): string[] {
  return [said ?? "", isSpeech ? "" : manner].filter(Boolean);
}

/** The same without the title, for a page that cites the sources in full beside it. */
export function shortPlace({ id, placed }: QuotationView): string {
  return `${placed}. Quotation ${id}.`;
}

/** Where a quotation stands, and its id: its footnote. */
export function quotationPlace({ id, source, locator }: QuotationView): string {
  return `${source}${locator ? `, ${locator}` : ""}. Quotation ${id}.`;
}

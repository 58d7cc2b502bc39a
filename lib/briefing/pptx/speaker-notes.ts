import { citeQuotation, citeSource } from "../../citations/cite";
import type { DossierIndex } from "../../domain/dossier-index";
import { quotedWords } from "../../views/quotation-view";
import { attribution } from "../attribution";
import { jointBasis } from "../basis";
import type { Block, Briefing } from "../briefing";

/** More quotations than this are named by id only; their sources follow once each. */
const MOST_CITED = 6;

/** What the speaker reads: every sentence with the ids behind it, the numbers of a chart, and the sources in full. */
export function speakerNotes(index: DossierIndex, briefing: Briefing, block: Block): string[] {
  const { quotationIds, positionKeys } = jointBasis([
    ...block.sentences.map(({ basis }) => basis),
    { quotationIds: block.quotations.map(({ id }) => id), positionKeys: [] },
  ]);
  const quotations = quotationIds.flatMap((id) => index.quotations.get(id) ?? []);
  const sources = new Set(quotations.map(({ sourceId }) => sourceId));
  return [
    ...(block.headingByAuthor ? [`Heading by the author: ${block.heading}`] : []),
    ...block.sentences.map(({ text, byAuthor }) => (byAuthor ? `Author: ${text}` : text)),
    ...block.quotations.flatMap((view) => [quotedWords(view), attribution(view), view.anchor.words]),
    ...(block.chart ? [block.chart.description] : []),
    ...block.notes,
    ...(quotationIds.length > 0 ? [`Quotations (${quotationIds.length}): ${quotationIds.join(", ")}`] : []),
    ...(positionKeys.length > 0 ? [`Positions: ${positionKeys.length}`] : []),
    ...(quotations.length <= MOST_CITED ? quotations.map((quotation) => citeQuotation(index, quotation, "plain")) : []),
    ...index.dossier.sources
      .filter(({ id }) => sources.has(id))
      .map((source) => `Source: ${citeSource(index, source, "apa")}`),
    ...briefing.context.lines,
  ].filter((line) => line !== "");
}

import { attribution } from "@/lib/briefing/basis/attribution";
import { jointBasis } from "@/lib/briefing/basis/basis";
import type { Block, Briefing } from "@/lib/briefing/briefing";
import { likelyQuestion } from "@/lib/briefing/notes/likely-question";
import { shortestWords, spokenNames, spokenPositions } from "@/lib/briefing/notes/spoken-evidence";
import { citeQuotation, citeSource } from "@/lib/citations/cite";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import { isRecord } from "@/lib/domain/is-record";
import { quotedWords } from "@/lib/views/quotations/quotation-view";

/** More quotations than this are named by id only; their sources follow once each. */
const MAX_CITED = 6;
/** More ids than this nobody looks up while speaking; the address has them all. */
const MAX_IDS = 40;
/** More sources than this are on the slide about sources. */
const MAX_SOURCES = 8;

/**
 * What the speaker reads: the sentence to say, the names, the shortest words that carry it, the likely question and
 * where its answer is; below them everything else that the block says, its ids and its sources in full.
 */
export function speakerNotes(index: DossierIndex, briefing: Briefing, block: Block): string[] {
  return [...spoken(index, briefing, block), ...below(index, briefing, block)].filter((line) => line !== "");
}

function spoken(index: DossierIndex, briefing: Briefing, block: Block): string[] {
  const basis = jointBasis(block.sentences.map((sentence) => sentence.basis));
  const isBroad = BROAD.has(block.kind) || block.spoken !== undefined;
  const positions = isBroad ? [] : spokenPositions(index, basis);
  const [first] = block.short ?? block.sentences;
  const say = first?.text ?? block.notes[0] ?? block.heading;
  const names = block.quotations.length > 0 ? [] : spokenNames(index, positions);
  const [own] = block.quotations;
  const words = own ? `${quotedWords(own)} (${own.voice.name})` : shortestWords(index, positions);
  return [
    `Say: ${first?.byAuthor ? "(author) " : ""}${say}`,
    ...(block.spoken ?? []),
    ...(names.length > 0 ? [`Names: ${names.join(" ")}`] : []),
    ...(words === null ? [] : [`Words: ${words}`]),
    likelyQuestion(briefing, block) ?? "",
  ];
}

/** Blocks that rest on all there is: no name and no words stand for them. */
const BROAD: ReadonlySet<Block["kind"]> = new Set([
  "title",
  "asked",
  "group-summary",
  "clusters",
  "group-profiles",
  "group-members",
  "not-known",
  "do-not-claim",
  "method",
  "sources",
]);

function below(index: DossierIndex, briefing: Briefing, block: Block): string[] {
  const { quotationIds, positionKeys } = jointBasis([
    ...block.sentences.map(({ basis }) => basis),
    { quotationIds: block.quotations.map(({ id }) => id), positionKeys: [] },
  ]);
  const quotations = quotationIds.flatMap((id) => index.quotations.get(id) ?? []);
  const evidence =
    quotations.length > 0 || !isRecord(index.dossier.coders)
      ? quotations
      : spokenPositions(index, { quotationIds, positionKeys }).flatMap((position) =>
          position.evidence.flatMap((id) => index.quotations.get(id) ?? []),
        );
  const cited = new Set(evidence.map(({ sourceId }) => sourceId));
  const sources = index.dossier.sources.filter(({ id }) => cited.has(id));
  return [
    "All of this slide, and what it rests on:",
    ...(block.headingByAuthor ? [`Heading by the author: ${block.heading}`] : []),
    ...block.sentences.map(({ text, byAuthor }) => (byAuthor ? `Author: ${text}` : text)),
    ...block.quotations.flatMap((view) => [quotedWords(view), attribution(view), view.anchor.words]),
    ...(block.chart ? [block.chart.description] : []),
    ...block.notes,
    ...(block.appendix && block.kind === "asked"
      ? [`${block.appendix.caption}:`, ...block.appendix.rows.map(([first]) => first?.text ?? "")]
      : []),
    ...(quotationIds.length > 0 ? [idsLine(quotationIds, briefing.context.permalink)] : []),
    ...(positionKeys.length > 0 ? [`Positions: ${positionKeys.length}`] : []),
    ...(quotations.length <= MAX_CITED ? quotations.map((quotation) => citeQuotation(index, quotation, "plain")) : []),
    ...(sources.length <= MAX_SOURCES
      ? sources.map((source) => `Source: ${citeSource(index, source, "apa")}`)
      : [`Sources: ${sources.length}, each cited on the slide about sources and at ${briefing.context.permalink}`]),
    ...briefing.context.lines,
  ];
}

function idsLine(ids: readonly string[], permalink: string): string {
  const listed = ids.slice(0, MAX_IDS).join(", ");
  const left = ids.length - MAX_IDS;
  return `Quotations (${ids.length}): ${listed}${left > 0 ? ` and ${left} more at ${permalink}` : ""}`;
}

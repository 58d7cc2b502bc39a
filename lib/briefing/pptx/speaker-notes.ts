import { citeQuotation, citeSource } from "../../citations/cite";
import type { DossierIndex } from "../../domain/dossier-index";
import { quotedWords } from "../../views/quotation-view";
import { attribution } from "../attribution";
import { jointBasis } from "../basis";
import type { Block, Briefing } from "../briefing";
import { likelyQuestion } from "../notes/likely-question";
import { shortestWords, spokenNames, spokenPositions } from "../notes/spoken-evidence";

/** More quotations than this are named by id only; their sources follow once each. */
const MOST_CITED = 6;

/**
 * What the speaker reads: the sentence to say, the names, the shortest words that carry it, the likely question and where its
 * answer is; below them everything else that the block says, its ids and its sources in full.
 */
export function speakerNotes(index: DossierIndex, briefing: Briefing, block: Block): string[] {
  return [...spoken(index, briefing, block), ...below(index, briefing, block)].filter((line) => line !== "");
}

function spoken(index: DossierIndex, briefing: Briefing, block: Block): string[] {
  const basis = jointBasis(block.sentences.map((sentence) => sentence.basis));
  const isBroad = BROAD.has(block.kind);
  const positions = isBroad ? [] : spokenPositions(index, basis);
  const [first] = block.short ?? block.sentences;
  const say = first?.text ?? block.notes[0] ?? block.heading;
  const names = block.quotations.length > 0 ? [] : spokenNames(index, positions);
  const [own] = block.quotations;
  const words = own ? `${quotedWords(own)} (${own.voice.name})` : shortestWords(index, positions);
  return [
    `Say: ${first?.byAuthor ? "(author) " : ""}${say}`,
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
  const sources = new Set(quotations.map(({ sourceId }) => sourceId));
  return [
    "All of this slide, and what it rests on:",
    ...(block.headingByAuthor ? [`Heading by the author: ${block.heading}`] : []),
    ...block.sentences.map(({ text, byAuthor }) => (byAuthor ? `Author: ${text}` : text)),
    ...block.quotations.flatMap((view) => [quotedWords(view), attribution(view), view.anchor.words]),
    ...(block.chart ? [block.chart.description] : []),
    ...block.notes,
    ...(block.appendix
      ? [`${block.appendix.caption}:`, ...block.appendix.rows.map(([first]) => first?.text ?? "")]
      : []),
    ...(quotationIds.length > 0 ? [`${evidenceNoun(index)} (${quotationIds.length}): ${quotationIds.join(", ")}`] : []),
    ...(positionKeys.length > 0 ? [`Positions: ${positionKeys.length}`] : []),
    ...(quotations.length <= MOST_CITED ? quotations.map((quotation) => citeQuotation(index, quotation, "plain")) : []),
    ...index.dossier.sources
      .filter(({ id }) => sources.has(id))
      .map((source) => `Source: ${citeSource(index, source, "apa")}`),
    ...briefing.context.lines,
  ];
}

function evidenceNoun({ dossier }: DossierIndex): string {
  return dossier.quotations.every(({ voice }) => voice === "record") ? "Entries" : "Quotations";
}

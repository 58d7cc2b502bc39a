import type { DossierIndex } from "@/lib/domain/dossier-index";
import { ofCommentator, ofSource } from "@/lib/domain/rows-of";
import type { SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import { oncePerStatement } from "@/lib/selection/statements";
import { markView } from "@/lib/views/matrix/mark-view";
import { fullName, nameCommentator, sourceLine } from "@/lib/wording/names";

/**
 * Everything a spreadsheet can hold of a dossier, whatever the filter: positions with the ids of their evidence,
 * quotations, commentators, propositions, sources. The data package holds more and is the format to exchange.
 */
export function everythingTables(index: DossierIndex): SpreadsheetTable[] {
  const history = index.positions.some(({ earlier }) => earlier.length > 0) ? [changes(index)] : [];
  return [positions(index), ...history, quotations(index), commentators(index), propositions(index), sources(index)];
}

function positions(index: DossierIndex): SpreadsheetTable {
  return {
    name: "Positions",
    header: ["commentator", "name", "proposition", "value", "state", "confidence", "words", "evidence"],
    rows: index.positions.map((position) => [
      position.commentatorId,
      nameOf(index, position.commentatorId),
      position.propositionId,
      position.value,
      position.state,
      position.confidence,
      markView(index.dossier, position).words,
      position.evidence.join(" "),
    ]),
  };
}

/** Readings that later ones replaced; only where there are any. */
function changes(index: DossierIndex): SpreadsheetTable {
  return {
    name: "Earlier readings",
    header: [
      "commentator",
      "name",
      "proposition",
      "as of",
      "coder",
      "value",
      "status",
      "confidence",
      "reason",
      "evidence",
    ],
    rows: index.positions.flatMap(({ earlier }) =>
      earlier.map((coding) => [
        coding.commentatorId,
        nameOf(index, coding.commentatorId),
        coding.propositionId,
        coding.asOf,
        index.coders.get(coding.coderId)?.title ?? coding.coderId,
        coding.value,
        coding.status,
        coding.confidence,
        coding.rationale,
        coding.evidence.join(" "),
      ]),
    ),
  };
}

function quotations(index: DossierIndex): SpreadsheetTable {
  return {
    name: "Quotations",
    header: [
      "id",
      "commentator",
      "name",
      "quotation",
      "voice",
      "reported by",
      "via",
      "stated on",
      "venue",
      "source",
      "line",
      "summary",
    ],
    rows: index.dossier.quotations.map((quotation) => [
      quotation.id,
      quotation.commentatorId,
      nameOf(index, quotation.commentatorId),
      quotation.exact,
      quotation.voice,
      quotation.reportedById,
      quotation.via,
      quotation.statedOn,
      quotation.venue,
      quotation.sourceId,
      quotation.paragraph,
      quotation.summary,
    ]),
  };
}

function commentators(index: DossierIndex): SpreadsheetTable {
  return {
    name: "Commentators",
    header: [
      "id",
      "name",
      "names in sources",
      "kind",
      "voice",
      "country",
      "institution",
      "role",
      "compared",
      "positions",
      "quotations",
    ],
    rows: index.dossier.commentators.map((commentator) => {
      const [affiliation] = index.affiliations.get(commentator.id) ?? [];
      return [
        commentator.id,
        commentator.name,
        commentator.namesInSources,
        commentator.kind,
        commentator.voice,
        commentator.country,
        affiliation ? (index.institutions.get(affiliation.institutionId)?.name ?? null) : null,
        affiliation?.role ?? null,
        commentator.comparable ? "yes" : "no",
        ofCommentator(index.positions, commentator.id).filter(({ value }) => value !== null).length,
        oncePerStatement(index.dossier, index.quotationsByCommentator.get(commentator.id) ?? []).length,
      ];
    }),
  };
}

function propositions(index: DossierIndex): SpreadsheetTable {
  // As in the package: a column that no proposition fills is not there.
  const hasClaims = index.dossier.propositions.some(({ claim, shortClaim }) => claim !== null || shortClaim !== null);
  return {
    name: "Propositions",
    header: [
      "id",
      "issue",
      "label",
      "wording",
      "headline",
      "at -2",
      "at -1",
      "at 0",
      "at 1",
      "at 2",
      "counts",
      "does not count",
      ...(hasClaims ? ["claim", "claim in a few words"] : []),
    ],
    rows: index.dossier.propositions.map(({ anchors, ...proposition }) => [
      proposition.id,
      index.issues.get(proposition.issueId)?.title ?? proposition.issueId,
      proposition.label,
      proposition.text,
      proposition.headline ? "yes" : "no",
      ...([-2, -1, 0, 1, 2] as const).map((value) => anchors[value]),
      proposition.counts,
      proposition.doesNotCount,
      ...(hasClaims ? [proposition.claim, proposition.shortClaim] : []),
    ]),
  };
}

function sources(index: DossierIndex): SpreadsheetTable {
  return {
    name: "Sources",
    header: ["id", "citation", "type", "issued", "language", "address", "quotations"],
    rows: index.dossier.sources.map((source) => [
      source.id,
      sourceLine(index, source),
      source.cslType,
      source.issued,
      source.language,
      source.url,
      ofSource(index.dossier.quotations, source.id).length,
    ]),
  };
}

function nameOf(index: DossierIndex, id: string): string {
  const commentator = index.commentators.get(id);
  return commentator ? fullName(nameCommentator(index, commentator)) : id;
}

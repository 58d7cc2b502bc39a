import type { Coding, Commentator, Quotation } from "@/lib/domain/dossier";
import { type DossierIndex, primaryInstitution } from "@/lib/domain/dossier-index";
import { printedAuthors } from "@/lib/domain/source-authors";
import type { StanceValue } from "@/lib/domain/stance";
import type { SpreadsheetCell, SpreadsheetTable } from "@/lib/exports/spreadsheet-table";
import type { DossierView } from "@/lib/selection/dossier-view";

/** Words of the scale as the template explains them, whatever a dossier calls them: they are read again. */
const STANCES: Readonly<Record<StanceValue, string>> = {
  2: "strongly agree",
  1: "agree",
  0: "neutral",
  [-1]: "disagree",
  [-2]: "strongly disagree",
};
const DECLINED = "declined to say";

const HEADER = [
  ...["Name", "Kind", "Voice", "Role", "Institution", "Type of institution", "Country"],
  ...["Issue", "Claim", "Stance", "Confidence", "Quotation", "Entry", "Language", "Translation"],
  ...["Source title", "Outlet", "Author", "Source date", "Date", "Address", "Coder", "Note"],
];

/**
 * Statements for a spreadsheet, under the heads of the template, so that they import again: a row for each quotation
 * that a coding rests on, and one for each quotation that carries none. Entries of records stand in a column of their
 * own. A coding that is mixed has no stance in a row: its quotations are there, without one. O(codings).
 */
export function statementsTable({ index, selection }: DossierView): SpreadsheetTable {
  const people = new Set(selection.commentators.map(({ id }) => id));
  const claims = new Set(selection.propositions.map(({ id }) => id));
  const codings = index.dossier.codings.filter(
    ({ commentatorId, propositionId, status }) =>
      people.has(commentatorId) && claims.has(propositionId) && (status === "coded" || status === "declined"),
  );
  const coded = new Set(codings.flatMap(({ evidence }) => evidence));
  const others = index.dossier.quotations.filter(
    ({ id, commentatorId }) => people.has(commentatorId) && !coded.has(id),
  );
  const rowOf = createRows(index);
  return {
    name: "Statements",
    header: HEADER,
    rows: [
      ...codings.flatMap((coding) => coding.evidence.flatMap((id) => rowOf(index.quotations.get(id), coding))),
      ...others.flatMap((quotation) => rowOf(quotation, null)),
    ],
  };
}

function createRows(index: DossierIndex) {
  return (quotation: Quotation | undefined, coding: Coding | null): SpreadsheetCell[][] => {
    const commentator = quotation && index.commentators.get(quotation.commentatorId);
    if (!quotation || !commentator) return [];
    const { exact, voice, language, translation } = quotation;
    const isEntry = voice === "record";
    return [
      [
        ...personCells(index, commentator),
        ...codingCells(index, coding),
        ...(isEntry ? [null, exact] : [exact, null]),
        ...[language, translation],
        ...sourceCells(index, quotation, coding),
        ...(coding ? [index.coders.get(coding.coderId)?.title ?? coding.coderId, coding.rationale] : [null, null]),
      ],
    ];
  };
}

function personCells(index: DossierIndex, { id, name, kind, voice, country }: Commentator): SpreadsheetCell[] {
  const institution = primaryInstitution(index, id);
  const [affiliation] = index.affiliations.get(id) ?? [];
  const type = institution?.type ?? "unspecified";
  const isNamed = institution !== null && institution.id !== UNSPECIFIED;
  return [
    ...[name, kind, voice],
    ...(isNamed
      ? [affiliation?.role ?? null, institution.name, type === UNSPECIFIED ? null : type]
      : [null, null, null]),
    country,
  ];
}

/** Institution and type of whom no source places anywhere. */
const UNSPECIFIED = "unspecified";

function codingCells(index: DossierIndex, coding: Coding | null): SpreadsheetCell[] {
  if (!coding) return [null, null, null, null];
  const proposition = index.propositions.get(coding.propositionId);
  const issue = index.issues.get(proposition?.issueId ?? "");
  const stance = coding.value === null ? DECLINED : STANCES[coding.value];
  return [issue?.title ?? null, proposition?.text ?? null, stance, coding.confidence];
}

function sourceCells(index: DossierIndex, { sourceId, statedOn }: Quotation, coding: Coding | null): SpreadsheetCell[] {
  const source = index.sources.get(sourceId);
  if (!source) return Array.from({ length: 6 }, () => null);
  const { title, containerTitle, issued, url } = source;
  const authors = printedAuthors(index, source).join("; ") || null;
  return [title, containerTitle, authors, issued, statedOn ?? coding?.asOf ?? null, url];
}

import type { DossierTables, Proposition } from "../domain/dossier";
import type { ReadRow } from "./read-row";
import type { ReadTables } from "./read-tables";
import type { Table } from "./table";
import { TABLES, type TableName, type TableRows } from "./table-definitions";
import type { PropositionRow } from "./tables/codebook-tables";

/** The rows of every table of a dossier, as the package has them. */
export type DossierRows = { readonly [Name in TableName]: readonly TableRows[Name][] };

/** The tables of a dossier from rows that were read without an error, in canonical order. */
export function toDossierTables(tables: ReadTables): DossierTables {
  return {
    issues: inOrder({ table: TABLES.issues, rows: tables.issues.rows }),
    propositions: inOrder({ table: TABLES.propositions, rows: tables.propositions.rows }).map(toProposition),
    rules: inOrder({ table: TABLES.rules, rows: tables.rules.rows }),
    institutions: inOrder({ table: TABLES.institutions, rows: tables.institutions.rows }),
    commentators: inOrder({ table: TABLES.commentators, rows: tables.commentators.rows }),
    affiliations: inOrder({ table: TABLES.affiliations, rows: tables.affiliations.rows }),
    sources: inOrder({ table: TABLES.sources, rows: tables.sources.rows }),
    quotations: inOrder({ table: TABLES.quotations, rows: tables.quotations.rows }),
    codings: inOrder({ table: TABLES.codings, rows: tables.codings.rows }),
    coders: inOrder({ table: TABLES.coders, rows: tables.coders.rows }),
    measures: inOrder({ table: TABLES.measures, rows: tables.measures.rows }),
    relations: inOrder({ table: TABLES.relations, rows: tables.relations.rows }),
    annotations: inOrder({ table: TABLES.annotations, rows: tables.annotations.rows }),
  };
}

/** The rows of a dossier as its tables have them. */
export function toDossierRows(dossier: DossierTables): DossierRows {
  return { ...dossier, propositions: dossier.propositions.map(toPropositionRow) };
}

function inOrder<Row>({ table, rows }: { table: Table<Row>; rows: readonly ReadRow<Row>[] }): Row[] {
  // Without an error every field of the row was read, so the partial row is whole.
  return rows.map(({ values }) => values as Row).toSorted(table.compare);
}

function toProposition(row: PropositionRow): Proposition {
  const { anchorMinus2, anchorMinus1, anchorZero, anchorPlus1, anchorPlus2, ...proposition } = row;
  const anchors = { "-2": anchorMinus2, "-1": anchorMinus1, 0: anchorZero, 1: anchorPlus1, 2: anchorPlus2 };
  return { ...proposition, anchors };
}

function toPropositionRow({ anchors, ...proposition }: Proposition): PropositionRow {
  return {
    ...proposition,
    anchorMinus2: anchors[-2],
    anchorMinus1: anchors[-1],
    anchorZero: anchors[0],
    anchorPlus1: anchors[1],
    anchorPlus2: anchors[2],
  };
}

import { objectOf } from "@/lib/domain/collections";
import type { DossierTables, Proposition } from "@/lib/domain/dossier";
import type { ReadTables } from "@/lib/dossier/read-tables";
import { TABLE_NAMES, TABLES, type TableName, type TableRows } from "@/lib/dossier/table-definitions";
import type { PropositionRow } from "@/lib/dossier/tables/codebook-tables";

/** The rows of every table of a dossier: one field for each column, in the package and in the database. */
export type DossierRows = { readonly [Name in TableName]: readonly TableRows[Name][] };

/** The rows of tables that were read without an error, in canonical order. */
export function orderRows(tables: ReadTables): DossierRows {
  const ordered = <Name extends TableName>(name: Name): readonly TableRows[Name][] => {
    // Without an error every field of the row was read, so the partial row is whole.
    const rows = tables[name].rows.map(({ values }) => values as TableRows[Name]);
    return rows.sort(TABLES[name].compare);
  };
  return objectOf<DossierRows>(TABLE_NAMES, ordered);
}

/** The tables of a dossier in the canonical order of the package, whatever order their rows are in. */
export function orderTables(tables: DossierTables): DossierTables {
  const rows = toDossierRows(tables);
  const ordered = <Name extends TableName>(name: Name): readonly TableRows[Name][] =>
    rows[name].toSorted(TABLES[name].compare);
  return toDossierTables(objectOf<DossierRows>(TABLE_NAMES, ordered));
}

/** The tables of a dossier from rows. */
export function toDossierTables(rows: DossierRows): DossierTables {
  return { ...rows, propositions: rows.propositions.map(toProposition) };
}

/** The rows of a dossier. */
export function toDossierRows(dossier: DossierTables): DossierRows {
  return { ...dossier, propositions: dossier.propositions.map(toPropositionRow) };
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

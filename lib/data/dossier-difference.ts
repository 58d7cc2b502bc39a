import type { Dossier } from "../domain/dossier";
import { type RowDifference, rowDifference } from "./row-difference";
import type { StoredRow, StoredTable, TableWriter } from "./table-writer";
import { TABLE_WRITERS } from "./table-writers";

/** What separates two states of a dossier, row by row. */
export type DossierDifference = { readonly [Name in StoredTable]: RowDifference<StoredRow<Name>> };

export interface RowCounts {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

/** Compares two states of a dossier; null stands for "not there yet". O(rows). */
export function dossierDifference({ before, after }: { before: Dossier | null; after: Dossier }): DossierDifference {
  const compare = <Name extends StoredTable>(name: Name): RowDifference<StoredRow<Name>> => {
    const { keyOf }: TableWriter<StoredRow<Name>> = TABLE_WRITERS[name];
    const rows: readonly StoredRow<Name>[] = after[name];
    return rowDifference<StoredRow<Name>>({ before: before?.[name] ?? [], after: rows, keyOf });
  };
  return {
    documents: compare("documents"),
    issues: compare("issues"),
    propositions: compare("propositions"),
    rules: compare("rules"),
    institutions: compare("institutions"),
    commentators: compare("commentators"),
    affiliations: compare("affiliations"),
    sources: compare("sources"),
    quotations: compare("quotations"),
    coders: compare("coders"),
    codings: compare("codings"),
    measures: compare("measures"),
    relations: compare("relations"),
    annotations: compare("annotations"),
  };
}

/** How many rows a table gains, changes, keeps and loses. */
export function countRows({ added, changed, unchanged, removed }: RowDifference<unknown>): RowCounts {
  return { added: added.length, changed: changed.length, unchanged: unchanged.length, removed: removed.length };
}

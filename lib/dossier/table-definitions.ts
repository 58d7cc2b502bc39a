import type { Table } from "@/lib/dossier/table";
import { issuesTable, propositionsTable, rulesTable } from "@/lib/dossier/tables/codebook-tables";
import { codersTable, codingsTable } from "@/lib/dossier/tables/coding-tables";
import { eventsTable } from "@/lib/dossier/tables/event-tables";
import { affiliationsTable, commentatorsTable, institutionsTable } from "@/lib/dossier/tables/people-tables";
import { quotationsTable, sourcesTable } from "@/lib/dossier/tables/source-tables";
import { annotationsTable, measuresTable, relationsTable } from "@/lib/dossier/tables/supplementary-tables";

const DEFINITIONS = {
  issues: issuesTable,
  propositions: propositionsTable,
  rules: rulesTable,
  institutions: institutionsTable,
  commentators: commentatorsTable,
  affiliations: affiliationsTable,
  sources: sourcesTable,
  quotations: quotationsTable,
  codings: codingsTable,
  coders: codersTable,
  measures: measuresTable,
  relations: relationsTable,
  annotations: annotationsTable,
  events: eventsTable,
};

export type TableName = keyof typeof DEFINITIONS;

type RowOf<Definition> = Definition extends Table<infer Row> ? Row : never;

/** The type of a row of every table. */
export type TableRows = { readonly [Name in TableName]: RowOf<(typeof DEFINITIONS)[Name]> };

/** Every table of a package; reading, writing, comparing and storing follow from it. */
export const TABLES: { readonly [Name in TableName]: Table<TableRows[Name]> } = DEFINITIONS;

/** The names of all tables, in the order in which a new descriptor lists them. */
export const TABLE_NAMES: readonly TableName[] = Object.keys(TABLES).filter(isTableName);

/** Whether a name is that of a table. */
export function isTableName(name: string): name is TableName {
  return Object.hasOwn(TABLES, name);
}

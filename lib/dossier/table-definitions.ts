import type {
  Affiliation,
  Annotation,
  Coder,
  Coding,
  Commentator,
  Institution,
  Issue,
  Measure,
  Quotation,
  Relation,
  Rule,
  Source,
} from "../domain/dossier";
import type { Table } from "./table";
import { issuesTable, type PropositionRow, propositionsTable, rulesTable } from "./tables/codebook-tables";
import { codersTable, codingsTable } from "./tables/coding-tables";
import { affiliationsTable, commentatorsTable, institutionsTable } from "./tables/people-tables";
import { quotationsTable, sourcesTable } from "./tables/source-tables";
import { annotationsTable, measuresTable, relationsTable } from "./tables/supplementary-tables";

/** The type of a row of every table. */
export interface TableRows {
  issues: Issue;
  propositions: PropositionRow;
  rules: Rule;
  institutions: Institution;
  commentators: Commentator;
  affiliations: Affiliation;
  sources: Source;
  quotations: Quotation;
  codings: Coding;
  coders: Coder;
  measures: Measure;
  relations: Relation;
  annotations: Annotation;
}

export type TableName = keyof TableRows;

/** Every table of a package, in the order in which a new descriptor lists them. */
export const TABLES: { readonly [Name in TableName]: Table<TableRows[Name]> } = {
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
};

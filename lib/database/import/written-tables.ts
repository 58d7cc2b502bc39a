import type { Prisma } from "@/generated/prisma-sqlite/client";
import { STORED_TABLES, type StoredRows, type StoredTableName } from "@/lib/database/import/stored-tables";
import type { Coding } from "@/lib/domain/dossier";
import type { Table } from "@/lib/dossier/table";

/** A table of the database as rows of a dossier are written to it. */
export interface WrittenTable<Row> {
  readonly model: Prisma.ModelName;
  /** Beside the dossier's id. */
  readonly columns: readonly string[];
  /** Those of the columns that identify a row within its dossier. */
  readonly key: readonly string[];
  /** The rows that one row of a dossier becomes, with values in the order of the columns. */
  readonly rowsOf: (row: Row) => readonly (readonly unknown[])[];
}

const { documents, issues, propositions, rules, institutions, commentators, affiliations } = STORED_TABLES;
const { sources, quotations, codings, coders, measures, relations, annotations, events } = STORED_TABLES;

/**
 * The tables of the database that hold one of a dossier: the first its rows, a further one what a row has several of,
 * which goes with its row.
 */
export const WRITTEN_TABLES: {
  readonly [Name in StoredTableName]: readonly [
    WrittenTable<StoredRows[Name]>,
    ...(readonly WrittenTable<StoredRows[Name]>[]),
  ];
} = {
  documents: [asDeclared("DossierDocument", documents)],
  issues: [asDeclared("Issue", issues)],
  propositions: [asDeclared("Proposition", propositions)],
  rules: [asDeclared("Rule", rules)],
  institutions: [asDeclared("Institution", institutions)],
  commentators: [asDeclared("Commentator", commentators)],
  affiliations: [asDeclared("Affiliation", affiliations)],
  sources: [asDeclared("Source", sources)],
  quotations: [asDeclared("Quotation", quotations)],
  codings: [withoutEvidence(codings), evidence()],
  coders: [asDeclared("Coder", coders)],
  measures: [asDeclared("Measure", measures)],
  relations: [asDeclared("Relation", relations)],
  annotations: [asDeclared("Annotation", annotations)],
  events: [asDeclared("Event", events)],
};

/** A table whose columns are the fields of its rows. */
function asDeclared<Row extends object>(model: Prisma.ModelName, table: Table<Row>): WrittenTable<Row> {
  const columns = table.columns.map(({ field }) => field);
  const key = table.columns.filter(({ name }) => table.primaryKey.includes(name)).map(({ field }) => field);
  return { model, columns, key, rowsOf: (row) => [columns.map((field) => Reflect.get(row, field))] };
}

/** No part of a key may be null in a database: what has no date is stored with an empty one. */
function withoutEvidence(table: Table<Coding>): WrittenTable<Coding> {
  const { key, columns: declared } = asDeclared("Coding", table);
  const columns = declared.filter((field) => field !== "evidence");
  const rowOf = (coding: Coding) => columns.map((field) => Reflect.get({ ...coding, asOf: coding.asOf ?? "" }, field));
  return { model: "Coding", columns, key, rowsOf: (coding) => [rowOf(coding)] };
}

function evidence(): WrittenTable<Coding> {
  const key = ["commentatorId", "propositionId", "coderId", "asOf", "position"];
  return {
    model: "CodingEvidence",
    columns: [...key, "quotationId"],
    key,
    rowsOf: ({ commentatorId, propositionId, coderId, asOf, evidence }) =>
      evidence.map((quotationId, position) => [
        commentatorId,
        propositionId,
        coderId,
        asOf ?? "",
        position,
        quotationId,
      ]),
  };
}

import type { Transaction } from "@/lib/database/connection/database";
import type { StoredRows, StoredTableName } from "@/lib/database/import/stored-tables";
import { groupBy } from "@/lib/domain/collections";
import type { Coding } from "@/lib/domain/dossier";

/** A row as the database gives it back: the words of a list are texts there. */
export type RowFromDatabase<Row> = { [Field in keyof Row]: Widened<Row[Field]> };

type Widened<Value> = Value extends string ? string : Value extends number ? number : Value;

/** Values for a column of every row; numbers can be moved by an amount. */
export type ColumnChange<Row> = {
  [Field in keyof Row]?: Row[Field] | (Row[Field] extends number ? { readonly increment: number } : never);
};

/**
 * What is asked of a table of the database; the part of a Prisma delegate that does not depend on the table. A model
 * whose columns are not the fields of the row does not compile.
 */
export interface TableDelegate<Row> {
  readonly findMany: (query: {
    where: { dossierId: string };
    omit: { dossierId: true };
  }) => PromiseLike<RowFromDatabase<Row>[]>;
  readonly updateMany: (query: { where: { dossierId: string }; data: ColumnChange<Row> }) => PromiseLike<unknown>;
  /** Knows the name of the model. */
  readonly fields: { readonly dossierId: { readonly modelName: string } };
}

/** The Prisma delegate of every table. */
export const TABLE_DELEGATES: {
  readonly [Name in StoredTableName]: (client: Transaction) => TableDelegate<StoredRows[Name]>;
} = {
  documents: (client) => client.dossierDocument,
  issues: (client) => client.issue,
  propositions: (client) => client.proposition,
  rules: (client) => client.rule,
  institutions: (client) => client.institution,
  commentators: (client) => client.commentator,
  affiliations: (client) => client.affiliation,
  sources: (client) => client.source,
  quotations: (client) => client.quotation,
  codings: (client) => withEvidence(client),
  coders: (client) => client.coder,
  measures: (client) => client.measure,
  relations: (client) => client.relation,
  annotations: (client) => client.annotation,
  events: (client) => client.event,
};

/** Codings with their evidence, which has a table of its own; what has no date is stored with an empty one. */
function withEvidence({ coding, codingEvidence }: Transaction): TableDelegate<Coding> {
  return {
    fields: coding.fields,
    findMany: async (query) => {
      const [rows, evidence] = await Promise.all([
        coding.findMany(query),
        codingEvidence.findMany({ where: query.where, orderBy: { position: "asc" } }),
      ]);
      const evidenceOf = groupBy(evidence, codingKey);
      return rows.map((row) => {
        const named = evidenceOf.get(codingKey(row))?.map(({ quotationId }) => quotationId) ?? [];
        return { ...row, asOf: row.asOf === "" ? null : row.asOf, evidence: named };
      });
    },
    updateMany: () => Promise.reject(new Error("Nothing refers to codings: they are removed and inserted again.")),
  };
}

function codingKey(coding: Pick<StoredCoding, "commentatorId" | "propositionId" | "coderId" | "asOf">): string {
  return `${coding.commentatorId} ${coding.propositionId} ${coding.coderId} ${coding.asOf}`;
}

type StoredCoding = Omit<Coding, "asOf"> & { readonly asOf: string };

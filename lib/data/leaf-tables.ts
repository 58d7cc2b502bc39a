import type { Affiliation, Annotation, Coding, DossierDocument, Measure, Relation, Rule } from "../domain/dossier";
import { owned, type RowsToWrite, type TableWriter, withIds } from "./table-writer";

// Tables to whose rows no other table refers, evidence apart, which comes and goes with its coding.

export const documentWriter: TableWriter<DossierDocument> = {
  keyOf: ({ path }) => path,
  insert: (write) => write.transaction.dossierDocument.createMany({ data: owned(write) }),
  remove: ({ transaction, dossierId, rows }) =>
    transaction.dossierDocument.deleteMany({ where: { dossierId, path: { in: rows.map(({ path }) => path) } } }),
  update: null,
  park: null,
};

export const ruleWriter: TableWriter<Rule> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.rule.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.rule.deleteMany({ where: withIds(write) }),
  update: null,
  park: null,
};

export const affiliationWriter: TableWriter<Affiliation> = {
  keyOf: ({ commentatorId, institutionId }) => `${commentatorId} ${institutionId}`,
  insert: (write) => write.transaction.affiliation.createMany({ data: owned(write) }),
  remove: ({ transaction, dossierId, rows }) =>
    transaction.affiliation.deleteMany({
      where: { dossierId, OR: rows.map(({ commentatorId, institutionId }) => ({ commentatorId, institutionId })) },
    }),
  update: null,
  park: null,
};

export const codingWriter: TableWriter<Coding> = {
  keyOf: ({ commentatorId, propositionId, coderId }) => `${commentatorId} ${propositionId} ${coderId}`,
  insert: insertCodings,
  remove: ({ transaction, dossierId, rows }) =>
    transaction.coding.deleteMany({
      where: {
        dossierId,
        OR: rows.map(({ commentatorId, propositionId, coderId }) => ({ commentatorId, propositionId, coderId })),
      },
    }),
  update: null,
  park: null,
};

async function insertCodings({ transaction, dossierId, rows }: RowsToWrite<Coding>): Promise<void> {
  await transaction.coding.createMany({ data: rows.map(({ evidence: _, ...coding }) => ({ ...coding, dossierId })) });
  const evidence = rows.flatMap(({ commentatorId, propositionId, coderId, evidence: quotationIds }) =>
    quotationIds.map((quotationId, position) => {
      return { dossierId, commentatorId, propositionId, coderId, position, quotationId };
    }),
  );
  await transaction.codingEvidence.createMany({ data: evidence });
}

export const measureWriter: TableWriter<Measure> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.measure.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.measure.deleteMany({ where: withIds(write) }),
  update: null,
  park: null,
};

export const relationWriter: TableWriter<Relation> = {
  keyOf: ({ fromId, toId, type, sourceId, start }) => `${fromId} ${toId} ${type} ${sourceId} ${start}`,
  insert: (write) => write.transaction.relation.createMany({ data: owned(write) }),
  remove: ({ transaction, dossierId, rows }) =>
    transaction.relation.deleteMany({
      where: {
        dossierId,
        OR: rows.map(({ fromId, toId, type, sourceId, start }) => ({ fromId, toId, type, sourceId, start })),
      },
    }),
  update: null,
  park: null,
};

export const annotationWriter: TableWriter<Annotation> = {
  // The value is free text and stands last, so that no two keys can run into each other.
  keyOf: ({ quotationId, kind, value }) => `${quotationId} ${kind} ${value}`,
  insert: (write) => write.transaction.annotation.createMany({ data: owned(write) }),
  remove: ({ transaction, dossierId, rows }) =>
    transaction.annotation.deleteMany({
      where: { dossierId, OR: rows.map(({ quotationId, kind, value }) => ({ quotationId, kind, value })) },
    }),
  update: null,
  park: null,
};

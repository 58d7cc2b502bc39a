import type { Coder, Commentator, Institution, Issue, Proposition, Quotation, Source } from "../domain/dossier";
import { owned, type TableWriter, withId, withIds } from "./table-writer";

// Tables whose rows others refer to. Their rows are changed in place: removing one would be refused, and a text that a user attached to a
// source would be lost.

/** Far above every display order, and still a 32-bit number when added to one. */
const PARKED = 1_000_000_000;

export const issueWriter: TableWriter<Issue> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.issue.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.issue.deleteMany({ where: withIds(write) }),
  update: (write) => write.transaction.issue.update({ where: withId(write), data: write.row }),
  park: ({ transaction, dossierId }) =>
    transaction.issue.updateMany({ where: { dossierId }, data: { order: { increment: PARKED } } }),
};

export const propositionWriter: TableWriter<Proposition> = {
  keyOf: ({ id }) => id,
  insert: (write) =>
    write.transaction.proposition.createMany({ data: write.rows.map(propositionRow(write.dossierId)) }),
  remove: (write) => write.transaction.proposition.deleteMany({ where: withIds(write) }),
  update: (write) =>
    write.transaction.proposition.update({ where: withId(write), data: propositionRow(write.dossierId)(write.row) }),
  park: ({ transaction, dossierId }) =>
    transaction.proposition.updateMany({
      where: { dossierId },
      data: { order: { increment: PARKED }, headline: false },
    }),
};

function propositionRow(dossierId: string) {
  return ({ anchors, ...proposition }: Proposition) => ({
    ...proposition,
    dossierId,
    anchorMinus2: anchors[-2],
    anchorMinus1: anchors[-1],
    anchorZero: anchors[0],
    anchorPlus1: anchors[1],
    anchorPlus2: anchors[2],
  });
}

export const institutionWriter: TableWriter<Institution> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.institution.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.institution.deleteMany({ where: withIds(write) }),
  update: (write) => write.transaction.institution.update({ where: withId(write), data: write.row }),
  park: null,
};

export const commentatorWriter: TableWriter<Commentator> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.commentator.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.commentator.deleteMany({ where: withIds(write) }),
  update: (write) => write.transaction.commentator.update({ where: withId(write), data: write.row }),
  park: null,
};

export const sourceWriter: TableWriter<Source> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.source.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.source.deleteMany({ where: withIds(write) }),
  update: (write) => write.transaction.source.update({ where: withId(write), data: write.row }),
  park: ({ transaction, dossierId }) =>
    transaction.source.updateMany({ where: { dossierId }, data: { fileName: null } }),
};

export const quotationWriter: TableWriter<Quotation> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.quotation.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.quotation.deleteMany({ where: withIds(write) }),
  update: (write) => write.transaction.quotation.update({ where: withId(write), data: write.row }),
  park: null,
};

export const coderWriter: TableWriter<Coder> = {
  keyOf: ({ id }) => id,
  insert: (write) => write.transaction.coder.createMany({ data: owned(write) }),
  remove: (write) => write.transaction.coder.deleteMany({ where: withIds(write) }),
  update: (write) => write.transaction.coder.update({ where: withId(write), data: write.row }),
  park: null,
};

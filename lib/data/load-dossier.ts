import { compareText, groupBy } from "../domain/collections";
import type { Coding, Dossier } from "../domain/dossier";
import { readWording } from "../dossier/read-wording";
import { TABLES } from "../dossier/table-definitions";
import type { Transaction } from "./database";
import { DatabaseError } from "./database-error";
import {
  toAffiliation,
  toAnnotation,
  toCoder,
  toCoding,
  toCommentator,
  toDocument,
  toInstitution,
  toIssue,
  toMeasure,
  toProposition,
  toQuotation,
  toRelation,
  toRule,
  toSource,
} from "./rows-to-domain";

/**
 * Reads a dossier whole, its arrays in the canonical order of the package, or null where there is none.
 *
 * Rows are ordered here and not by the database: SQLite compares bytes, PostgreSQL by its locale, the package by UTF-16 code units.
 * The queries are not one snapshot; callers that share the database with writers use readDossier, which checks the revision.
 */
export async function loadDossier(client: Transaction, id: string): Promise<Dossier | null> {
  const row = await client.dossier.findUnique({ where: { id } });
  if (!row) return null;
  const where = { dossierId: id };
  const [documents, issues, propositions, rules, institutions, commentators, affiliations] = await Promise.all([
    client.dossierDocument.findMany({ where }),
    client.issue.findMany({ where }),
    client.proposition.findMany({ where }),
    client.rule.findMany({ where }),
    client.institution.findMany({ where }),
    client.commentator.findMany({ where }),
    client.affiliation.findMany({ where }),
  ]);
  const [sources, quotations, coders, codings, measures, relations, annotations] = await Promise.all([
    client.source.findMany({ where }),
    client.quotation.findMany({ where }),
    client.coder.findMany({ where }),
    loadCodings(client, id),
    client.measure.findMany({ where }),
    client.relation.findMany({ where }),
    client.annotation.findMany({ where }),
  ]);
  const descriptor = parseDescriptor({ id, text: row.descriptor });
  return {
    id,
    title: row.title,
    description: row.description,
    version: row.version,
    created: row.created,
    descriptor,
    wording: readWording(descriptor).wording,
    documents: documents.map(toDocument).sort((a, b) => compareText(a.path, b.path)),
    issues: issues.map(toIssue).sort(TABLES.issues.compare),
    propositions: propositions.map(toProposition).sort((a, b) => a.order - b.order || compareText(a.id, b.id)),
    rules: rules.map(toRule).sort(TABLES.rules.compare),
    institutions: institutions.map(toInstitution).sort(TABLES.institutions.compare),
    commentators: commentators.map(toCommentator).sort(TABLES.commentators.compare),
    affiliations: affiliations.map(toAffiliation).sort(TABLES.affiliations.compare),
    sources: sources.map(toSource).sort(TABLES.sources.compare),
    quotations: quotations.map(toQuotation).sort(TABLES.quotations.compare),
    coders: coders.map(toCoder).sort(TABLES.coders.compare),
    codings: codings.sort(TABLES.codings.compare),
    measures: measures.map(toMeasure).sort(TABLES.measures.compare),
    relations: relations.map(toRelation).sort(TABLES.relations.compare),
    annotations: annotations.map(toAnnotation).sort(TABLES.annotations.compare),
  };
}

async function loadCodings(client: Transaction, dossierId: string): Promise<Coding[]> {
  const [rows, evidence] = await Promise.all([
    client.coding.findMany({ where: { dossierId } }),
    client.codingEvidence.findMany({ where: { dossierId }, orderBy: { position: "asc" } }),
  ]);
  const evidenceOf = groupBy(evidence, codingKey);
  return rows.map((row) => {
    const ids = evidenceOf.get(codingKey(row))?.map(({ quotationId }) => quotationId) ?? [];
    return toCoding({ row, evidence: ids });
  });
}

function codingKey(coding: Pick<Coding, "commentatorId" | "propositionId" | "coderId">): string {
  return `${coding.commentatorId} ${coding.propositionId} ${coding.coderId}`;
}

function parseDescriptor({ id, text }: { id: string; text: string }): Readonly<Record<string, unknown>> {
  const value: unknown = JSON.parse(text);
  if (isRecord(value)) return value;
  throw new DatabaseError({
    code: "unreadable-row",
    message: `The database holds no descriptor that can be read for the dossier ${id}. Import the dossier again.`,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

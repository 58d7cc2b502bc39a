import { oncePerCoder } from "@/lib/domain/coding-history";
import { compareText } from "@/lib/domain/collections";
import type { Coder, Coding, Commentator, Proposition, Quotation } from "@/lib/domain/dossier";
import { derivePositions } from "@/lib/domain/position";
import type { StanceValue } from "@/lib/domain/stance";
import { type StanceMatrix, toStanceMatrix } from "@/lib/domain/stance-matrix";

/** What a matrix is made of. Commentators and propositions limit it; codings of others are ignored. */
export interface MatrixMaterial {
  readonly commentators: readonly Pick<Commentator, "id">[];
  readonly propositions: readonly Pick<Proposition, "id" | "order">[];
  readonly coders: readonly Coder[];
  readonly codings: readonly Coding[];
  readonly quotations: readonly Pick<Quotation, "id" | "sourceId">[];
}

export type LeftOut =
  | { readonly kind: "proposition"; readonly propositionId: string }
  | { readonly kind: "source"; readonly sourceId: string }
  | { readonly kind: "commentator"; readonly commentatorId: string }
  | {
      readonly kind: "coding";
      readonly commentatorId: string;
      readonly propositionId: string;
      readonly coderId: string;
    };

/**
 * The matrix of all the material, and what it would be without each proposition, source, commentator and coding in
 * turn.
 *
 * Without a source, codings whose whole evidence lies in it are dropped and positions derived again: a coder who read
 * everything would have found nothing there, or what an earlier coding says. Without a coding, and whatever its coder
 * said there before, its coder counts as not having reached that cell, which is not the same as having found nothing.
 *
 * @returns `without` by kind in that order, each in dossier order (sources and commentators by id); `matrix` is null
 * where leaving the thing out changes no value, so that nothing needs computing again.
 * O(things × codings). Example: a cell on which two coders agree keeps its value without either coding.
 */
export function leaveOneOut(material: MatrixMaterial): {
  readonly full: StanceMatrix;
  readonly without: readonly { readonly leftOut: LeftOut; readonly matrix: StanceMatrix | null }[];
} {
  const propositions = material.propositions.toSorted((a, b) => a.order - b.order || compareText(a.id, b.id));
  const full = matrixFrom({ ...material, propositions });
  const sources = [...new Set(material.quotations.map(({ sourceId }) => sourceId))].sort(compareText);
  return {
    full,
    without: [
      ...propositions.map(({ id }) => ({
        leftOut: { kind: "proposition", propositionId: id } as const,
        matrix: withoutColumn(full, id),
      })),
      ...sources.map((sourceId) => ({
        leftOut: { kind: "source", sourceId } as const,
        matrix: unlessEqual(
          full,
          matrixFrom({ ...material, propositions, codings: withoutSource(material, sourceId) }),
        ),
      })),
      ...material.commentators
        .map(({ id }) => id)
        .sort(compareText)
        .map((id) => ({ leftOut: { kind: "commentator", commentatorId: id } as const, matrix: withoutRow(full, id) })),
      ...codingsInside(full, material.codings).map(({ commentatorId, propositionId, coderId }) => ({
        leftOut: { kind: "coding", commentatorId, propositionId, coderId } as const,
        matrix: withoutCoding({ full, material, left: { commentatorId, propositionId, coderId } }),
      })),
    ],
  };
}

function matrixFrom(material: Omit<MatrixMaterial, "quotations">): StanceMatrix {
  return toStanceMatrix({
    commentators: material.commentators.map(({ id }) => id),
    propositions: material.propositions.map(({ id }) => id),
    positions: derivePositions(material),
  });
}

function withoutColumn(full: StanceMatrix, propositionId: string): StanceMatrix | null {
  const column = full.propositions.indexOf(propositionId);
  if (full.rows.every((row) => row[column] === null)) return null;
  return {
    ...full,
    propositions: full.propositions.filter((id) => id !== propositionId),
    rows: full.rows.map((row) => row.toSpliced(column, 1)),
  };
}

function withoutRow(full: StanceMatrix, commentatorId: string): StanceMatrix | null {
  const left = full.commentators.indexOf(commentatorId);
  if (full.rows[left]?.every((value) => value === null)) return null;
  return {
    ...full,
    commentators: full.commentators.toSpliced(left, 1),
    rows: full.rows.toSpliced(left, 1),
  };
}

function withoutSource({ codings, quotations }: MatrixMaterial, sourceId: string): Coding[] {
  const inSource = new Set(quotations.filter((quotation) => quotation.sourceId === sourceId).map(({ id }) => id));
  // A coding without evidence says that nothing was found; no source carries it.
  return codings.filter(({ evidence }) => evidence.length === 0 || !evidence.every((id) => inSource.has(id)));
}

type CodingKey = Pick<Coding, "commentatorId" | "propositionId" | "coderId">;

function codingsInside(full: StanceMatrix, codings: readonly Coding[]): Coding[] {
  const columnOf = new Map(full.propositions.map((id, column) => [id, column]));
  const rows = new Set(full.commentators);
  return oncePerCoder(codings)
    .filter(({ commentatorId, propositionId }) => rows.has(commentatorId) && columnOf.has(propositionId))
    .sort(
      (a, b) =>
        compareText(a.commentatorId, b.commentatorId) ||
        (columnOf.get(a.propositionId) ?? 0) - (columnOf.get(b.propositionId) ?? 0) ||
        compareText(a.coderId, b.coderId),
    );
}

/** Only one cell can change, so only that one is derived again. */
function withoutCoding({
  full,
  material,
  left,
}: {
  full: StanceMatrix;
  material: MatrixMaterial;
  left: CodingKey;
}): StanceMatrix | null {
  const { commentatorId, propositionId, coderId } = left;
  const [position] = derivePositions({
    commentators: [{ id: commentatorId }],
    propositions: [{ id: propositionId, order: 1 }],
    coders: material.coders.map((coder) => (coder.id === coderId ? { ...coder, scope: "partial" } : coder)),
    codings: material.codings.filter(
      (coding) =>
        coding.commentatorId === commentatorId && coding.propositionId === propositionId && coding.coderId !== coderId,
    ),
  });
  const rowIndex = full.commentators.indexOf(commentatorId);
  const column = full.propositions.indexOf(propositionId);
  const value: StanceValue | null = position?.value ?? null;
  if ((full.rows[rowIndex]?.[column] ?? null) === value) return null;
  return { ...full, rows: full.rows.map((row, index) => (index === rowIndex ? row.with(column, value) : row)) };
}

function unlessEqual(full: StanceMatrix, other: StanceMatrix): StanceMatrix | null {
  const same = full.rows.every((row, index) => row.every((value, column) => value === other.rows[index]?.[column]));
  return same ? null : other;
}

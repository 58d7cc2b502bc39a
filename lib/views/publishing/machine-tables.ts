import type { Quotation } from "@/lib/domain/dossier";
import type { Position } from "@/lib/domain/position";
import { writeCsv } from "@/lib/dossier/csv/write-csv";
import { quotationsTable } from "@/lib/dossier/tables/source-tables";
import type { Selection } from "@/lib/selection/selection";

type MachineValue = string | number | boolean | null | readonly string[];

/** A table for programs: the same rows as JSON and as CSV, with the names of the data package. */
export interface MachineTable {
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, MachineValue>>[];
}

/**
 * The published positions of a selection. Refused and disputed cells are rows without a value; silent cells are no
 * rows. Names as in the table of codings; `state` and `adjudicated` say how the position came about.
 */
export function positionRows(selection: Selection): MachineTable {
  const issueOf = new Map(selection.dossier.propositions.map(({ id, issueId }) => [id, issueId]));
  const later = LATER_COLUMNS.filter(({ cellOf }) => selection.positions.some((one) => cellOf(one) !== null));
  const rows = selection.positions.map((position) => ({
    ...positionRow(position, issueOf),
    ...Object.fromEntries(later.map(({ name, cellOf }) => [name, cellOf(position)])),
  }));
  return { columns: [...COLUMNS, ...later.map(({ name }) => name)], rows };
}

const COLUMNS = ["commentator", "proposition", "issue", "state", "value", "confidence", "adjudicated", "evidence"];

/** Columns that are there only where a position fills them, so that others stay as they were. */
const LATER_COLUMNS: readonly { readonly name: string; readonly cellOf: (position: Position) => MachineValue }[] = [
  {
    name: "unresolved_because",
    cellOf: ({ unresolvedBecause }) => (unresolvedBecause === "coders-differ" ? null : unresolvedBecause),
  },
  {
    name: "as_of",
    cellOf: ({ codings }) =>
      codings
        .flatMap(({ asOf }) => asOf ?? [])
        .sort()
        .at(-1) ?? null,
  },
  {
    name: "earlier",
    cellOf: ({ earlier }) =>
      earlier.length === 0 ? null : earlier.map(({ asOf, status, value }) => `${asOf}: ${value ?? status}`),
  },
];

/**
 * The quotations of a selection, column by column as in the data package: with every appearance, and without columns
 * that only a dossier has that uses them.
 */
export function quotationRows({ dossier, appearances }: Selection): MachineTable {
  const isUsed = (field: string) => dossier.quotations.some((quotation) => Reflect.get(quotation, field) !== null);
  const columns = quotationsTable.columns.filter(({ whereUsed, field }) => !whereUsed || isUsed(field));
  return { columns: columns.map(({ name }) => name), rows: appearances.map((one) => quotationRow(one, columns)) };
}

/**
 * The table as canonical CSV of the data package: numbers as numbers, lists joined by ";", nothing for null. Texts are
 * not neutralised for spreadsheets.
 */
export function machineCsv({ columns, rows }: MachineTable): string {
  return writeCsv([[...columns], ...rows.map((row) => columns.map((column) => cell(row[column] ?? null)))]);
}

function positionRow(position: Position, issueOf: ReadonlyMap<string, string>): MachineTable["rows"][number] {
  const { commentatorId, propositionId, state, value, confidence, adjudicated, evidence } = position;
  const issue = issueOf.get(propositionId) ?? null;
  return {
    commentator: commentatorId,
    proposition: propositionId,
    issue,
    state,
    value,
    confidence,
    adjudicated,
    evidence,
  };
}

function quotationRow(
  quotation: Quotation,
  columns: readonly { readonly name: string; readonly field: string }[],
): MachineTable["rows"][number] {
  const fields = new Map<string, MachineValue>(Object.entries(quotation));
  return Object.fromEntries(columns.map(({ name, field }) => [name, fields.get(field) ?? null]));
}

function cell(value: MachineValue): string {
  if (value === null) return "";
  return typeof value === "object" ? value.join(";") : String(value);
}

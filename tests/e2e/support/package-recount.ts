import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

/**
 * The built-in dossier counted again from its package, by the plainest code there is and with a CSV reader that the
 * product does not use, so that a page and its test cannot be wrong in the same way.
 */
const PACKAGE = path.join(import.meta.dirname, "../../../prisma/dossiers/russia-dprk-2023");

type Row = Readonly<Record<string, string>>;

export const commentators = table("commentators");
export const quotations = table("quotations");
export const codings = table("codings");
const affiliations = table("affiliations");
const institutions = table("institutions");

/**
 * Published positions, "commentator proposition" → value. Adjudication decides; without it the coders' common value
 * counts.
 */
export const positions: ReadonlyMap<string, number> = publishedPositions();

/** Ids of the commentators with an institution of the country and one of the type; either may be left open. */
export function commentatorsOf({ country, type }: { country?: string; type?: string }): string[] {
  return commentators
    .map((commentator) => field(commentator, "id"))
    .filter((id) => {
      const own = institutionsOf(id);
      return (
        (country === undefined || own.some((institution) => institution.country === country)) &&
        (type === undefined || own.some((institution) => institution.type === type))
      );
    });
}

export function positionsOf(commentators: readonly string[]): number {
  return [...positions.keys()].filter((cell) => commentators.includes(cell.slice(0, cell.indexOf(" ")))).length;
}

/** Whether a commentator takes part in comparisons; unnamed groups do not. */
export function isNamed(id: string): boolean {
  return field(one(commentators, id), "comparable") === "true";
}

export function nameOf(id: string): string {
  return field(one(commentators, id), "name");
}

/** Words of a quotation as the package has them. */
export function wordsOf(quotationId: string): string {
  return field(one(quotations, quotationId), "exact");
}

/** Named commentators that hold a position, each with its propositions: what pairs are compared by. */
export function namedHolders(): Map<string, Map<string, number>> {
  const holders = new Map<string, Map<string, number>>();
  for (const [cell, value] of positions) {
    const [voice = "", proposition = ""] = cell.split(" ");
    if (field(one(commentators, voice), "comparable") !== "true") continue;
    holders.set(voice, (holders.get(voice) ?? new Map()).set(proposition, value));
  }
  return holders;
}

/** A cell of a row; a missing column is a mistake of the test. */
export function field(row: Row, column: string): string {
  const value = row[column];
  if (value === undefined) throw new Error(`The table has no column “${column}”.`);
  return value;
}

function publishedPositions(): Map<string, number> {
  const readings = new Map<string, Row[]>();
  for (const row of codings) {
    const cell = `${field(row, "commentator")} ${field(row, "proposition")}`;
    readings.set(cell, [...(readings.get(cell) ?? []), row]);
  }
  const published = new Map<string, number>();
  for (const [cell, rows] of readings) {
    const deciding = rows.filter(({ coder }) => coder === "adjudication");
    const values = new Set((deciding.length > 0 ? deciding : rows).map((row) => field(row, "value")));
    const [value] = values;
    if (values.size === 1 && value) published.set(cell, Number(value));
  }
  return published;
}

function institutionsOf(commentator: string): Row[] {
  return affiliations
    .filter((affiliation) => affiliation.commentator === commentator)
    .map((affiliation) => one(institutions, field(affiliation, "institution")));
}

function one(rows: readonly Row[], id: string): Row {
  const found = rows.find((row) => row.id === id);
  if (!found) throw new Error(`The package has no “${id}”.`);
  return found;
}

function table(name: string): Row[] {
  return parse(readFileSync(path.join(PACKAGE, `${name}.csv`)), { columns: true, bom: true }) as Row[];
}

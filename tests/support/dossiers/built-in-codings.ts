import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";
import type { Coder, Coding } from "@/lib/domain/dossier";

const FOLDER = path.join(import.meta.dirname, "../../../prisma/dossiers/russia-dprk-2023");

type Row = Record<string, string>;

function readTable(name: string): Row[] {
  return parse(readFileSync(path.join(FOLDER, `${name}.csv`)), { columns: true, bom: true }) as Row[];
}

/**
 * The codings of the built-in dossier, read straight from its tables so that the analysis is tested on real data alone.
 */
export function builtInCodings() {
  const text = (row: Row, column: string) => row[column] ?? "";
  return {
    commentators: readTable("commentators").map((row) => ({
      id: text(row, "id"),
      comparable: text(row, "comparable") === "true",
    })),
    propositions: readTable("propositions").map((row) => ({
      id: text(row, "id"),
      issueId: text(row, "issue"),
      order: Number(row.order),
    })),
    quotations: readTable("quotations").map((row) => ({ id: text(row, "id"), sourceId: text(row, "source") })),
    coders: readTable("coders") as unknown as Coder[],
    codings: readTable("codings").map(
      (row) =>
        ({
          commentatorId: row.commentator,
          propositionId: row.proposition,
          coderId: row.coder,
          status: row.status,
          value: row.value === "" ? null : Number(row.value),
          confidence: row.confidence === "" ? null : row.confidence,
          evidence: text(row, "evidence").split(";").filter(Boolean),
          rationale: row.rationale,
        }) as unknown as Coding,
    ),
  };
}

import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import Database from "better-sqlite3";
import { compareText } from "@/lib/domain/collections";
import type { StanceValue } from "@/lib/domain/stance";
import type { StanceMatrix } from "@/lib/domain/stance-matrix";
import { readCsv } from "@/lib/dossier/csv/read-csv";

/**
 * Real data of other people that lie beside the project, in ../shared/real, and are no part of it. Tests that need them
 * are registered only where they are.
 */
const folder = fileURLToPath(new URL("../../../../shared/real/", import.meta.url));

/** Debates of the House of Commons on Iraq, 2003, coded with Discourse Network Analyzer: persons × concepts. */
export const IRAQ_DEBATES = `${folder}dna/dna2-uk-iraq-2003.dna`;

/** A conversation of Polis by its file name. */
export const polisFile = (name: string) => `${folder}polis/polis-${name}.csv`;

export { existsSync as isThere };

/** Agreement with a concept is 2, disagreement −2; whoever did both has no position on it. */
export function readDebates(file: string): StanceMatrix {
  const database = new Database(file, { readonly: true });
  const statements = database
    .prepare<[], { person: string; concept: string; agreement: number }>(
      `SELECT person.Value AS person, concept.Value AS concept, agreement.Value AS agreement
       FROM DATABOOLEAN agreement
       JOIN VARIABLES isAgreement ON isAgreement.ID = agreement.VariableId AND isAgreement.Variable = 'agreement'
       JOIN DATASHORTTEXT person ON person.StatementId = agreement.StatementId
       JOIN VARIABLES isPerson ON isPerson.ID = person.VariableId AND isPerson.Variable = 'person'
       JOIN DATASHORTTEXT concept ON concept.StatementId = agreement.StatementId
       JOIN VARIABLES isConcept ON isConcept.ID = concept.VariableId AND isConcept.Variable = 'concept'`,
    )
    .all();
  database.close();
  const heldBy = new Map<string, Map<string, Set<number>>>();
  for (const { person, concept, agreement } of statements) {
    const held = heldBy.get(person) ?? new Map<string, Set<number>>();
    heldBy.set(person, held.set(concept, (held.get(concept) ?? new Set()).add(agreement)));
  }
  const commentators = [...heldBy.keys()].sort(compareText);
  const propositions = [...new Set(statements.map(({ concept }) => concept))].sort(compareText);
  const rows = commentators.map((person) =>
    propositions.map((concept): StanceValue | null => {
      const sides = heldBy.get(person)?.get(concept);
      if (sides?.size !== 1) return null;
      return sides.has(1) ? 2 : -2;
    }),
  );
  return { commentators, propositions, rows };
}

/** Agree 2, pass 0, disagree −2, not seen empty; and the group that Polis drew, where it drew one. */
export function readPolis(file: string): { matrix: StanceMatrix; groupOf: ReadonlyMap<string, string> } {
  const [head, ...records] = readCsv({ text: readFileSync(file, "utf8"), delimiter: "," });
  const first = (head?.cells.indexOf("n-disagree") ?? 0) + 1;
  const known = records.filter(({ cells }) => cells.length > first);
  const valueAt: Readonly<Record<string, StanceValue>> = { "1": 2, "0": 0, "-1": -2 };
  return {
    matrix: {
      commentators: known.map(({ cells }) => cells[0] ?? ""),
      propositions: head?.cells.slice(first) ?? [],
      rows: known.map(({ cells }) => cells.slice(first).map((cell) => valueAt[cell] ?? null)),
    },
    groupOf: new Map(known.flatMap(({ cells }) => (cells[1] ? [[cells[0] ?? "", cells[1]] as const] : []))),
  };
}

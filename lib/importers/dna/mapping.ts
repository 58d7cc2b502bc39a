import { z } from "zod";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { DnaContents, DnaVariable } from "@/lib/importers/dna/read-database";
import type { Proposal } from "@/lib/importers/importer";

/** What the variables of a statement type are taken for; variables by name. */
export interface DnaMapping {
  /** Label of the statement type that holds positions. */
  readonly statementType: string;
  /** Who speaks; where it is empty, the organisation does. */
  readonly person: string | null;
  readonly organisation: string | null;
  readonly concept: string;
  /** Agreement, or a whole number. */
  readonly stance: string;
  /** Value of each code of the stance; a code that is not listed is asked for. */
  readonly values: Readonly<Record<string, StanceValue | null>>;
}

const SCHEMA: z.ZodType<DnaMapping> = z.object({
  statementType: z.string(),
  person: z.string().nullable(),
  organisation: z.string().nullable(),
  concept: z.string(),
  stance: z.string(),
  values: z.record(z.string(), z.literal([...STANCE_VALUES]).nullable()),
});

/** The mapping of the program's own names, or of those that look like them; the first statement type that has them. */
export function proposeMapping(contents: DnaContents, remembered: unknown): Proposal<DnaMapping> {
  if (checkMapping(contents, remembered) === null) {
    return { mapping: SCHEMA.parse(remembered), reasons: ["The mapping of the last import with these variables."] };
  }
  const counts = new Map<number, number>();
  for (const { statementTypeId } of contents.statements) {
    counts.set(statementTypeId, (counts.get(statementTypeId) ?? 0) + 1);
  }
  const proposals = contents.statementTypes
    .map((type) => ({ type, variables: contents.variables.filter((one) => one.statementTypeId === type.id) }))
    .map(({ type, variables }) => ({
      type,
      count: counts.get(type.id) ?? 0,
      person: find(variables, "short text", /person|actor|speaker|akteur|acteur/i),
      organisation: find(variables, "short text", /organi[sz]ation|institution|party|partei/i),
      concept: find(variables, "short text", /concept|claim|frame|belief|konzept/i),
      stance: find(variables, "boolean", /./) ?? find(variables, "integer", /./),
    }));
  const best = proposals
    .filter(({ concept, stance, person, organisation }) => concept && stance && (person || organisation))
    .toSorted((a, b) => b.count - a.count)[0];
  const { type, count, person, organisation, concept, stance } = best ?? { ...proposals[0], count: 0 };
  const codes = codesOf(contents, stance?.id ?? null);
  return {
    mapping: {
      statementType: type?.label ?? "",
      person: person?.name ?? null,
      organisation: organisation?.name ?? null,
      concept: concept?.name ?? "",
      stance: stance?.name ?? "",
      values: Object.fromEntries(codes.map((code) => [code, proposedValue(code, codes)])),
    },
    reasons: [
      `${count} statements of the type “${type?.label ?? ""}” have a concept and a stance.`,
      "How strongly somebody agrees is not coded in this file: 1 and 0 are taken as agrees (+1) and disagrees (−1).",
    ],
  };
}

function find(variables: readonly DnaVariable[], kind: DnaVariable["kind"], name: RegExp): DnaVariable | undefined {
  return variables.find((variable) => variable.kind === kind && name.test(variable.name));
}

/** Codes of the stance that occur, in ascending order. */
export function codesOf(contents: DnaContents, variableId: number | null): string[] {
  if (variableId === null) return [];
  const codes = new Set(contents.statements.flatMap(({ values }) => values[variableId] ?? []));
  return [...codes].toSorted((a, b) => Number(a) - Number(b));
}

/** Yes and no as agreement; a scale around zero as it stands; anything else is for a person to say. */
function proposedValue(code: string, codes: readonly string[]): StanceValue | null {
  if (codes.every((one) => one === "0" || one === "1")) return code === "1" ? 1 : -1;
  const isAroundZero = codes.some((one) => Number(one) < 0) && codes.every((one) => Math.abs(Number(one)) <= 2);
  return isAroundZero ? (STANCE_VALUES.find((value) => value === Number(code)) ?? null) : null;
}

/** Whether a mapping fits the variables of a database: null, or what is wrong. */
export function checkMapping(contents: DnaContents, mapping: unknown): string | null {
  const read = SCHEMA.safeParse(mapping);
  if (!read.success) return "The mapping is not one of a Discourse Network Analyzer database.";
  const { statementType, person, organisation, concept, stance } = read.data;
  const type = contents.statementTypes.find(({ label }) => label === statementType);
  if (!type) return `The database has no statement type “${statementType}”.`;
  const names = new Set(
    contents.variables.filter(({ statementTypeId }) => statementTypeId === type.id).map(({ name }) => name),
  );
  const missing = [person, organisation, concept, stance].find((name) => name !== null && !names.has(name));
  if (missing !== undefined) return `“${statementType}” has no variable “${missing}”.`;
  if (person === null && organisation === null) return "Name the variable that says who speaks.";
  return null;
}

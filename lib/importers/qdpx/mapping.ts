import { z } from "zod";
import { STANCE_VALUES, type StanceValue } from "@/lib/domain/stance";
import type { Proposal } from "@/lib/importers/importer";
import { codeTree, isStanceWord, parentKey, type TreeCode } from "@/lib/importers/qdpx/code-tree";
import type { QdaContents } from "@/lib/importers/qdpx/read-project";
import { foldLabel } from "@/lib/importers/spreadsheet/columns/fold-label";
import { stanceValue } from "@/lib/importers/spreadsheet/mapping";
import { meaningOfWord } from "@/lib/importers/spreadsheet/stances/stance-words";

/** What a code stands for; "value" is a value on the proposition above it. */
export const CODE_ROLES = ["proposition", "value", "commentator", "institution", "ignore"] as const;
export type CodeRole = (typeof CODE_ROLES)[number];

export interface QdaMapping {
  /** By the key of a code (its path); a code that is not listed is ignored. */
  readonly codes: Readonly<Record<string, { readonly role: CodeRole; readonly value?: StanceValue | undefined }>>;
  /** Who speaks where neither a case nor a code says so: nobody, or whom the name of the source names. */
  readonly speakerOfSource: "nobody" | "name of the source";
}

const SCHEMA: z.ZodType<QdaMapping> = z.object({
  codes: z.record(z.string(), z.object({ role: z.enum(CODE_ROLES), value: z.literal([...STANCE_VALUES]).optional() })),
  speakerOfSource: z.enum(["nobody", "name of the source"]),
});

const PEOPLE =
  /^(actors?|speakers?|persons?|people|commentators?|akteure?|sprecher|personen|acteurs?|акторы|спикеры)$/i;
const INSTITUTIONS = /^(organi[sz]ations?|institutions?|parties|organisationen|institutionen|parteien|организации)$/i;

/**
 * Codes by what their names say: words of a scale are values, what is above them propositions, below "actors" people.
 */
export function proposeMapping(contents: QdaContents, remembered: unknown): Proposal<QdaMapping> {
  if (checkMapping(contents, remembered) === null) {
    return { mapping: SCHEMA.parse(remembered), reasons: ["The mapping of the last import with these codes."] };
  }
  const tree = codeTree(contents);
  const codes: Record<string, { role: CodeRole; value?: StanceValue }> = {};
  const holdsValues = new Set(tree.filter(({ path, name }) => path.length > 0 && isStanceWord(name)).map(parentKey));
  for (const code of tree) {
    const value = stanceOf(code);
    if (value !== null && holdsValues.has(parentKey(code)) && code.path.length > 0) {
      codes[code.key] = { role: "value", value };
      codes[parentKey(code)] = { role: "proposition" };
    } else if (code.path.some((name) => PEOPLE.test(name))) codes[code.key] = { role: "commentator" };
    else if (code.path.some((name) => INSTITUTIONS.test(name))) codes[code.key] = { role: "institution" };
  }
  const roles = Object.values(codes).map(({ role }) => role);
  const count = (role: CodeRole) => roles.filter((one) => one === role).length;
  const isNamed = contents.cases.length > 0 || count("commentator") > 0;
  return {
    mapping: { codes, speakerOfSource: isNamed ? "nobody" : "name of the source" },
    reasons: [
      `${count("proposition")} codes have words of a scale below them and are taken for propositions; ${tree.length - roles.length} codes are ignored.`,
      contents.cases.length > 0
        ? `${contents.cases.length} cases are taken for the people who speak.`
        : count("commentator") > 0
          ? `${count("commentator")} codes are taken for the people who speak.`
          : "Neither cases nor codes say who speaks: the name of each source is taken for its speaker.",
    ],
  };
}

function stanceOf({ name }: TreeCode): StanceValue | null {
  const meaning = meaningOfWord(foldLabel(name));
  return meaning === null ? null : stanceValue(meaning);
}

/** Whether a mapping fits the codes of a project: null, or what is wrong. */
export function checkMapping(contents: QdaContents, mapping: unknown): string | null {
  const read = SCHEMA.safeParse(mapping);
  if (!read.success) return "The mapping is not one of a project of codes.";
  const keys = new Set(codeTree(contents).flatMap((code) => [code.key, parentKey(code)]));
  const unknown = Object.keys(read.data.codes).find((key) => !keys.has(key));
  if (unknown !== undefined) return `The project has no code “${unknown}”.`;
  const valueless = Object.entries(read.data.codes).find(
    ([, { role, value }]) => role === "value" && value === undefined,
  );
  return valueless ? `Say which value of the scale “${valueless[0]}” stands for.` : null;
}

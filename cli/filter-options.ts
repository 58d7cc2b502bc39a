import { CallError } from "@/cli/usage-error";
import { COMMENTATOR_KINDS, COMMENTATOR_VOICES, type Dossier, INSTITUTION_TYPES } from "@/lib/domain/dossier";
import { CONFIDENCES, SIDES } from "@/lib/domain/stance";
import { emptyRange } from "@/lib/filters/date-range";
import { EVIDENCE_KINDS, type Filter, NOT_STATED, parseFilter } from "@/lib/filters/filter";

/** The options that choose what is analysed: the parameters of a page's address under the same names. */
export const FILTER_OPTIONS = {
  country: { type: "string", multiple: true },
  institution: { type: "string", multiple: true },
  type: { type: "string", multiple: true },
  voice: { type: "string", multiple: true },
  kind: { type: "string", multiple: true },
  issue: { type: "string", multiple: true },
  side: { type: "string", multiple: true },
  confidence: { type: "string" },
  evidence: { type: "string", multiple: true },
  source: { type: "string", multiple: true },
  from: { type: "string" },
  to: { type: "string" },
  inexact: { type: "boolean" },
  unnamed: { type: "boolean" },
  shared: { type: "string" },
} as const;

export const FILTER_HELP = `  --country KR       country of the institution, "${NOT_STATED}" for not stated
  --institution ID   --type TYPE   --voice VOICE   --kind KIND   --issue ID   --source ID
  --side A1:agree    who stands on that side of a proposition
  --evidence KIND    ${EVIDENCE_KINDS.join(", ")}
  --confidence LEAST ${CONFIDENCES.join(", ")}
  --from DATE        --to DATE, as YYYY-MM-DD
  --inexact          with a period, also what is dated by a month, a year or a range that may lie outside
  --unnamed          compare unnamed groups too
  --shared N         propositions a pair must share, 1 to 5 (default 2)
All but --confidence, --from, --to, --inexact, --unnamed and --shared may be given several times.`;

type FilterValues = { readonly [Name in keyof typeof FILTER_OPTIONS]?: string | boolean | readonly string[] };

/**
 * Turns the options into a filter. A page forgives a mistyped address; a command does not, for nobody sees its chips.
 *
 * @throws CallError for a value that the dossier or the vocabulary lacks, with those it has, and for a period that ends
 *   before it begins.
 */
export function filterFromOptions({ values, dossier }: { values: FilterValues; dossier: Dossier }): Filter {
  const params = new URLSearchParams();
  for (const name of Object.keys(FILTER_OPTIONS)) {
    for (const value of asTexts(Reflect.get(values, name))) {
      requireKnown({ name, value, dossier });
      params.append(name, value);
    }
  }
  const filter = parseFilter(params);
  const backwards = emptyRange(filter);
  if (backwards) throw new CallError(`--from is after --to. ${backwards}`);
  return filter;
}

function asTexts(value: unknown): string[] {
  if (value === undefined || value === false) return [];
  if (value === true) return ["1"];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

function requireKnown({ name, value, dossier }: { name: string; value: string; dossier: Dossier }): void {
  if (name === "from" || name === "to") requireDate({ name, value });
  const known = KNOWN_VALUES[name]?.(dossier);
  if (known && !known.includes(value)) {
    throw new CallError(`--${name} "${value}" is not known. Known: ${known.join(", ")}.`);
  }
}

const KNOWN_VALUES: Readonly<Record<string, (dossier: Dossier) => readonly string[]>> = {
  country: ({ institutions, commentators }) =>
    [...new Set([...institutions, ...commentators].map(({ country }) => country ?? NOT_STATED))].sort(),
  institution: ({ institutions }) => institutions.map(({ id }) => id),
  type: () => INSTITUTION_TYPES,
  voice: () => COMMENTATOR_VOICES,
  kind: () => COMMENTATOR_KINDS,
  issue: ({ issues }) => issues.map(({ id }) => id),
  side: ({ propositions }) => propositions.flatMap(({ id }) => SIDES.map((side) => `${id}:${side}`)),
  confidence: () => CONFIDENCES,
  evidence: () => EVIDENCE_KINDS,
  source: ({ sources }) => sources.map(({ id }) => id),
  shared: () => ["1", "2", "3", "4", "5"],
};

function requireDate({ name, value }: { name: string; value: string }): void {
  const date = new Date(`${value}T00:00:00Z`);
  const isDate = /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime());
  if (!isDate || date.toISOString().slice(0, 10) !== value) {
    throw new CallError(`--${name} "${value}" is not a date. Write it as YYYY-MM-DD, for example 2023-09-13.`);
  }
}

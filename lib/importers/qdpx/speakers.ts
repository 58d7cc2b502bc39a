import { foldSpelling } from "@/lib/importers/assembly/names";
import type { GatheredCommentator, GatheredInstitution } from "@/lib/importers/gathered";
import type { TreeCode } from "@/lib/importers/qdpx/code-tree";
import type { QdaMapping } from "@/lib/importers/qdpx/mapping";
import type { QdaCase, QdaContents, QdaSelection } from "@/lib/importers/qdpx/read-project";
import { countryOfName } from "@/lib/importers/spreadsheet/countries/country-of-name";

/** Variables of cases by what they are called in the languages known. */
const VARIABLES = {
  institution: /institution|organi[sz]ation|organisme|einrichtung|partei|party|employer|организация/i,
  country: /country|nation|land|staat|pays|страна/i,
  role: /role|rolle|function|funktion|position|post|роль|должность/i,
} as const;

/** Beginnings of names of sources up to a year: "Family, Given 2024-01". */
const BEFORE_YEAR = /^(.+?)[\s,_(–-]+(?:19|20)\d\d(?:\D|$)/;

/**
 * Who speaks in a project: cases that a selection or a source belongs to, codes for people on the same passage, or the
 * name of the source, by what the mapping says.
 */
export function createSpeakers({
  contents,
  mapping,
  tree,
}: {
  readonly contents: QdaContents;
  readonly mapping: QdaMapping;
  readonly tree: ReadonlyMap<string, TreeCode>;
}) {
  const commentators = new Map<string, GatheredCommentator>();
  const institutions = new Map<string, GatheredInstitution>();
  const places = new Map<string, { commentatorKey: string; institutionKey: string; role: string | null }>();
  const bySelection = new Map<string, QdaCase[]>();
  const bySource = new Map<string, QdaCase[]>();
  for (const one of contents.cases) {
    for (const guid of one.selections) bySelection.set(guid, [...(bySelection.get(guid) ?? []), one]);
    for (const guid of one.sources) bySource.set(guid, [...(bySource.get(guid) ?? []), one]);
  }
  const codesOfSpan = new Map<string, Set<string>>();
  const spanOf = ({ sourceGuid, start, end }: QdaSelection) => `${sourceGuid} ${start} ${end}`;
  for (const selection of contents.selections) {
    const codes = codesOfSpan.get(spanOf(selection)) ?? new Set();
    for (const { codeGuid } of selection.codings) codes.add(codeGuid);
    codesOfSpan.set(spanOf(selection), codes);
  }
  const titles = new Map(contents.sources.map(({ guid, name }) => [guid, name]));

  const institutionKeyOf = (name: string): string => {
    const key = foldSpelling(name);
    if (!institutions.has(key)) institutions.set(key, { key, name, type: null, country: null, note: null });
    return key;
  };
  const person = (name: string, more: Partial<GatheredCommentator> = {}): string => {
    const key = foldSpelling(name);
    const known = { key, name, kind: null, voice: null, country: null, aliases: [], note: null };
    if (!commentators.has(key)) commentators.set(key, { ...known, ...more });
    return key;
  };
  const ofCase = ({ name, description, variables }: QdaCase): string => {
    const value = (known: RegExp) =>
      Object.entries(variables)
        .find(([variable]) => known.test(variable))?.[1]
        .trim();
    const written = value(VARIABLES.country);
    const found = written ? countryOfName(written) : null;
    const country = found === null || found === "none" ? null : found;
    const key = person(name, { country, note: description || null });
    const institution = value(VARIABLES.institution);
    if (institution) {
      const institutionKey = institutionKeyOf(institution);
      places.set(`${key} ${institutionKey}`, {
        commentatorKey: key,
        institutionKey,
        role: value(VARIABLES.role) ?? null,
      });
    }
    return key;
  };
  const codesWith = (selection: QdaSelection, role: "commentator" | "institution") =>
    [...(codesOfSpan.get(spanOf(selection)) ?? [])].flatMap((guid) => {
      const code = tree.get(guid);
      return code && mapping.codes[code.key]?.role === role ? [code] : [];
    });
  return {
    /** Keys of those who speak in a selection; empty where nothing says so. */
    of(selection: QdaSelection): string[] {
      const direct = bySelection.get(selection.guid) ?? [];
      const cases = direct.length > 0 ? direct : (bySource.get(selection.sourceGuid) ?? []);
      if (cases.length > 0) return [...new Set(cases.map(ofCase))];
      const coded = codesWith(selection, "commentator").map(({ name, description }) =>
        person(name, { note: description || null }),
      );
      if (coded.length > 0) {
        for (const { name } of codesWith(selection, "institution")) {
          const institutionKey = institutionKeyOf(name);
          for (const commentatorKey of coded) {
            places.set(`${commentatorKey} ${institutionKey}`, { commentatorKey, institutionKey, role: null });
          }
        }
        return [...new Set(coded)];
      }
      if (mapping.speakerOfSource === "nobody") return [];
      const title = titles.get(selection.sourceGuid) ?? "";
      const name = (BEFORE_YEAR.exec(title)?.[1] ?? title).trim();
      return name === "" ? [] : [person(name)];
    },
    commentators: () => [...commentators.values()],
    institutions: () => [...institutions.values()],
    affiliations: () => [...places.values()],
  };
}

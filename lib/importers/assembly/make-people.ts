import type { Commentator, Dossier, Institution } from "@/lib/domain/dossier";
import { fillMissing } from "@/lib/importers/assembly/fill-missing";
import { foldMerges, type NameMerges } from "@/lib/importers/assembly/merges";
import { createRegistry } from "@/lib/importers/assembly/registry";
import type { Gathered } from "@/lib/importers/gathered";

export interface PeopleMade {
  readonly commentators: readonly Commentator[];
  readonly institutions: readonly Institution[];
  /** Ids by the keys of the file. */
  readonly commentatorOf: ReadonlyMap<string, string>;
  readonly institutionOf: ReadonlyMap<string, string>;
  /** Spellings that were tidied. */
  readonly commentatorsUntidy: number;
  readonly institutionsUntidy: number;
}

/** Commentators and institutions, merged by their names. What a row lacks and the file says is filled in. */
export function makePeople({
  before,
  gathered,
  merges,
}: {
  readonly before: Dossier;
  readonly gathered: Gathered;
  readonly merges: NameMerges;
}): PeopleMade {
  const institutions = createRegistry({
    existing: before.institutions,
    namesOf: ({ name, nameInSources }) => [name, ...namesIn(nameInSources)],
    merges: foldMerges(merges.institutions),
  });
  const institutionOf = new Map<string, string>();
  const countriesOf = countriesOfMembers(before);
  // The country of those who speak for a body of several countries is not that of the body.
  const mayBeFilled = ({ id, type }: Institution, country: string | null) =>
    type !== "international-organisation" && [...(countriesOf.get(id) ?? [])].every((one) => one === country);
  for (const { key, name, type, country, note } of gathered.institutions) {
    const make = (id: string, tidy: string): Institution => ({
      id,
      name: tidy,
      nameInSources: null,
      type: type ?? "unspecified",
      country,
      note,
    });
    const row = institutions.resolve(name, { fallback: "institution", make });
    institutions.replace(fillMissing(row, { country: mayBeFilled(row, country) ? country : null, note }));
    institutionOf.set(key, row.id);
  }
  const commentators = createRegistry({
    existing: before.commentators,
    namesOf: ({ name, namesInSources }) => [name, ...namesIn(namesInSources)],
    merges: foldMerges(merges.commentators),
  });
  const commentatorOf = new Map<string, string>();
  for (const { key, name, kind, voice, country, aliases, note } of gathered.commentators) {
    const make = (id: string, tidy: string): Commentator => ({
      id,
      name: tidy,
      namesInSources: null,
      nameConfidence: null,
      kind: kind ?? "individual",
      voice: voice ?? "expert",
      country,
      comparable: kind !== "unnamed-group",
      note,
    });
    const row = commentators.resolve(name, { fallback: "commentator", make });
    for (const alias of aliases.flatMap((listed) => listed.split("; "))) commentators.spellings.get(row.id)?.add(alias);
    commentators.replace(fillMissing(row, { country, note }));
    commentatorOf.set(key, row.id);
  }
  const withSpellings = (row: Commentator): Commentator => {
    const met = [...(commentators.spellings.get(row.id) ?? [])];
    const known = new Set([row.name, ...namesIn(row.namesInSources)]);
    const added = met.filter((spelling) => !known.has(spelling));
    if (added.length === 0) return row;
    const listed = row.namesInSources === null ? [row.name] : namesIn(row.namesInSources);
    return { ...row, namesInSources: [...listed, ...added].join("; ") };
  };
  return {
    commentators: [...commentators.rows.values()].map(withSpellings),
    institutions: [...institutions.rows.values()],
    commentatorOf,
    institutionOf,
    commentatorsUntidy: commentators.untidy.size,
    institutionsUntidy: institutions.untidy.size,
  };
}

/** Countries of those who are at an institution already, by its id. */
function countriesOfMembers({ affiliations, commentators }: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const countryOf = new Map(commentators.map(({ id, country }) => [id, country]));
  const countries = new Map<string, Set<string>>();
  for (const { commentatorId, institutionId } of affiliations) {
    const country = countryOf.get(commentatorId) ?? null;
    if (country !== null) countries.set(institutionId, (countries.get(institutionId) ?? new Set()).add(country));
  }
  return countries;
}

function namesIn(list: string | null): string[] {
  return list === null ? [] : list.split("; ");
}

import { createIdentifiers, foldSpelling, tidySpelling } from "@/lib/importers/assembly/names";

/**
 * Spellings that a person says are one: each folded spelling, and the one to keep as it is folded and as it is written.
 */
export type Merges = ReadonlyMap<string, { readonly fold: string; readonly name: string }>;

/**
 * Entity resolution by folded spelling: rows that are there are found again, others are made once; every spelling met
 * is kept.
 */
export function createRegistry<Row extends { readonly id: string }>({
  existing,
  namesOf,
  merges,
}: {
  readonly existing: readonly Row[];
  /** All names by which a row that is there already is known. */
  readonly namesOf: (row: Row) => readonly string[];
  readonly merges: Merges;
}) {
  const rows = new Map(existing.map((row) => [row.id, row]));
  const byName = new Map<string, string>();
  for (const row of existing) {
    for (const name of namesOf(row)) {
      const fold = foldSpelling(name);
      if (!byName.has(fold)) byName.set(fold, row.id);
    }
  }
  const identifiers = createIdentifiers(rows.keys());
  const spellings = new Map<string, Set<string>>();
  const untidy = new Set<string>();

  return {
    rows,
    /** Distinct spellings of each row that were met in the file. */
    spellings,
    /** Spellings that differ from what is kept by outer spaces, white space or Unicode form only. */
    untidy,
    /** The row of a name; made by `make`, with an id and the tidy spelling, where there is none. */
    resolve(name: string, { fallback, make }: { fallback: string; make: (id: string, name: string) => Row }): Row {
      const tidy = tidySpelling(name);
      if (tidy !== name) untidy.add(name);
      const own = foldSpelling(tidy);
      const kept = merges.get(own);
      const fold = kept?.fold ?? own;
      const held = rows.get(byName.get(fold) ?? byName.get(own) ?? "");
      const row = held ?? make(identifiers(kept?.name ?? tidy, fallback), kept?.name ?? tidy);
      if (!held) rows.set(row.id, row);
      if (!byName.has(fold)) byName.set(fold, row.id);
      if (!byName.has(own)) byName.set(own, row.id);
      const met = spellings.get(row.id) ?? new Set<string>();
      spellings.set(row.id, met.add(tidy));
      return row;
    },
    /** Puts another state of a row in its place. */
    replace(row: Row): void {
      rows.set(row.id, row);
    },
  };
}

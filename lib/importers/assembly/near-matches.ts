import { groupBy } from "@/lib/domain/collections";
import type { Dossier, DossierTables } from "@/lib/domain/dossier";
import { clusterAlike, foldName, plainWords } from "@/lib/dossier/checks/alike";

/** Names of one kind that may be one: proposed with all their spellings, never merged unasked. */
export interface NearMatch {
  readonly kind: "commentators" | "institutions" | "propositions" | "sources";
  readonly names: readonly string[];
}

/**
 * Near matches that a file brings: clusters of names alike in which at least one is new. O(characters of the names).
 */
export function nearMatches({
  before,
  after,
}: {
  readonly before: Dossier;
  readonly after: DossierTables;
}): NearMatch[] {
  const find = <Row extends { readonly id: string }>(
    kind: NearMatch["kind"],
    { held, all, nameOf }: { held: readonly Row[]; all: readonly Row[]; nameOf: (row: Row) => string },
  ): NearMatch[] => {
    const old = new Set(held.map(({ id }) => id));
    const clusters = clusterAlike(all.map((row) => keysOf(nameOf(row))));
    const rows = all.map((row, index) => ({ row, cluster: clusters[index] ?? index }));
    return [...groupBy(rows, ({ cluster }) => cluster).values()]
      .filter((cluster) => cluster.length > 1 && cluster.some(({ row }) => !old.has(row.id)))
      .map((cluster) => ({ kind, names: cluster.map(({ row }) => nameOf(row)) }));
  };
  return [
    ...find("commentators", { held: before.commentators, all: after.commentators, nameOf: ({ name }) => name }),
    ...find("institutions", { held: before.institutions, all: after.institutions, nameOf: ({ name }) => name }),
    ...find("propositions", { held: before.propositions, all: after.propositions, nameOf: ({ text }) => text }),
    ...find("sources", { held: before.sources, all: after.sources, nameOf: ({ title }) => title }),
  ];
}

/** Words in the order of the alphabet, and all letters in theirs: "Kim Jongun" is near to "Kim Jong-un". */
function keysOf(name: string): string[] {
  return [foldName(name), plainWords(name).join("")];
}

const MERGEABLE = ["commentators", "institutions", "propositions"] as const;
type Mergeable = (typeof MERGEABLE)[number];

/** Spellings that a person says are one: the one to drop and the one to keep. */
type NameMerges = Readonly<Record<Mergeable, Readonly<Record<string, string>>>>;

interface NearMatch {
  readonly kind: Mergeable | "sources";
  readonly names: readonly string[];
}

/** Names that may be one, and those that were said to be, as fields of a form. */
export interface NearMatchesView {
  readonly near: readonly (NearMatch & { readonly field: string; readonly canMerge: boolean })[];
  readonly merged: readonly {
    readonly field: string;
    readonly kind: string;
    readonly from: string;
    readonly into: string;
  }[];
}

const mergeField = (index: number) => `merge-${index}`;
const splitField = (kind: string, from: string) => `split:${kind}:${from}`;

export function nearMatchesView({
  near,
  merges,
}: {
  readonly near: readonly NearMatch[];
  readonly merges: NameMerges;
}): NearMatchesView {
  return {
    near: near.map((match, index) => ({ ...match, field: mergeField(index), canMerge: match.kind !== "sources" })),
    merged: MERGEABLE.flatMap((kind) =>
      Object.entries(merges[kind]).map(([from, into]) => ({ field: splitField(kind, from), kind, from, into })),
    ),
  };
}

/** The merges after a form: those that were taken apart are gone, those that were chosen are there. */
export function changeMerges(
  merges: NameMerges,
  { near, fields }: { readonly near: readonly NearMatch[]; readonly fields: ReadonlyMap<string, string> },
): NameMerges {
  const changed = { commentators: {}, institutions: {}, propositions: {} } satisfies NameMerges;
  const table: Record<Mergeable, Record<string, string>> = changed;
  for (const kind of MERGEABLE) {
    for (const [from, into] of Object.entries(merges[kind])) {
      if (!fields.has(splitField(kind, from))) table[kind][from] = into;
    }
  }
  near.forEach(({ kind, names }, index) => {
    const chosen = fields.get(mergeField(index)) ?? "";
    const kept = chosen === "" ? undefined : names[Number(chosen)];
    if (kind === "sources" || kept === undefined) return;
    for (const name of names) if (name !== kept) table[kind][name] = kept;
  });
  return table;
}

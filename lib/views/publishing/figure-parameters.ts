import type { Dossier } from "@/lib/domain/dossier";
import type { SelectionKey } from "@/lib/filters/asked-selections";
import { MIN_SHARED } from "@/lib/views/alignment/network-view";
import { MEMBER_FACETS } from "@/lib/views/groups/group-members";
import { ROW_GROUPINGS } from "@/lib/views/matrix/matrix-blocks";
import { MATRIX_ORDERS } from "@/lib/views/matrix/stance-matrix-view";
import type { FIGURE_STATE } from "@/lib/views/page-state";
import { FACETS } from "@/lib/views/sides/facet-bars";
import { listing } from "@/lib/wording/count";

/** Something that an address asks of a figure and that is not known. */
export interface UnknownParameter {
  readonly key: string;
  readonly value: string;
}

/**
 * Drops what an address asks of a figure and the figure cannot do or the dossier does not have, and says which. What an
 * address leaves empty it does not ask for; parameters of others stay as they are.
 *
 * @param stated what the address says beside the filter; see statedParams.
 */
export function keepKnownParameters(
  stated: Readonly<Record<string, string>>,
  dossier: Dossier,
): { known: Record<string, string>; unknown: UnknownParameter[] } {
  const allowed = knownValues(dossier);
  const known: Record<string, string> = {};
  const unknown: UnknownParameter[] = [];
  for (const [key, text] of Object.entries(stated)) {
    const values = allowed.get(key);
    if (!values) {
      known[key] = text;
      continue;
    }
    // Only what is hidden is a list.
    const asked = (key === "hide" ? text.split(",") : [text]).filter(Boolean);
    unknown.push(...asked.filter((value) => !values.has(value)).map((value) => ({ key, value })));
    const left = asked.filter((value) => values.has(value));
    if (left.length > 0) known[key] = left.join(",");
  }
  return { known, unknown };
}

/** "The link asks for rows “x”, which is not known here. It is left out."; empty where nothing is. */
export function leftOutWords(unknown: readonly UnknownParameter[]): string {
  if (unknown.length === 0) return "";
  const asked = listing(unknown.map(({ key, value }) => `${key} “${value}”`));
  return unknown.length === 1
    ? `The link asks for ${asked}, which is not known here. It is left out.`
    : `The link asks for ${asked}, which are not known here. They are left out.`;
}

/** What a figure of a dossier may be asked for, by parameter. */
export function knownValues({ issues, propositions }: Dossier): ReadonlyMap<string, ReadonlySet<string>> {
  const ids = propositions.map(({ id }) => id);
  const values: Readonly<Record<Exclude<keyof typeof FIGURE_STATE, "unfold" | SelectionKey>, readonly string[]>> = {
    links: MIN_SHARED.map(String),
    proposition: ids,
    by: [...FACETS, ...MEMBER_FACETS],
    rows: ROW_GROUPINGS,
    order: [...MATRIX_ORDERS, ...ids],
    hide: issues.map(({ id }) => id),
    all: ["1"],
  };
  return new Map(Object.entries(values).map(([key, known]) => [key, new Set(known)]));
}

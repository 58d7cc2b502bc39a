import { median } from "@/lib/analysis/median";
import { cliffsDelta } from "@/lib/analysis/propositions/cliffs-delta";
import type { StanceValue } from "@/lib/domain/stance";
import type { DossierView } from "@/lib/selection/dossier-view";
import { selectionMatrix } from "@/lib/selection/selection-analysis";
import type { Division } from "@/lib/views/groups/division";
import type { GroupIdentity } from "@/lib/views/groups/group-identity";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

/** What the members of one group say on one proposition. */
export interface ProfileCell {
  readonly groupId: string;
  /** Members at each value of the scale, ascending. */
  readonly counts: readonly number[];
  /** Members with a value. */
  readonly holders: number;
  readonly members: number;
  /** Null without a holder. */
  readonly median: number | null;
  /** "voted for", "between neutral and agrees", "no position". */
  readonly words: string;
}

export interface ProfileRow {
  readonly propositionId: string;
  readonly issueId: string;
  /** A short form of the claim. */
  readonly short: string;
  readonly wording: string;
  readonly cells: readonly ProfileCell[];
  /** Mean of |Cliff's delta| over the pairs of groups, 0 to 1: how far the groups stand apart. */
  readonly apart: number;
}

export type ProfilePartKey = "apart" | "common" | "little";

export interface ProfilePart {
  readonly key: ProfilePartKey;
  readonly title: string;
  readonly note: string;
  readonly rows: readonly ProfileRow[];
}

export interface GroupProfiles {
  readonly groups: readonly (GroupIdentity & { readonly members: number; readonly leaning: number })[];
  readonly values: readonly { readonly value: StanceValue; readonly label: string }[];
  /** Only those that hold a proposition. */
  readonly parts: readonly ProfilePart[];
  readonly refusal: string | null;
}

/** One or two views are not a group's; of a group of two both have to speak. */
const MIN_HOLDERS = 3;

const PART_WORDS: Readonly<Record<ProfilePartKey, Pick<ProfilePart, "title" | "note">>> = {
  apart: { title: "Sets them apart", note: "most first" },
  common: { title: "Common ground", note: "every group on the same side" },
  little: { title: "Too little said by a group", note: "fewer than three of its members took a position" },
};

/**
 * What each group says: for every proposition the values of the members of each group, in three parts. Those who only
 * lean count in no cell. Sorted by how far the groups stand apart, common ground by how many stand on the common side;
 * then dossier order.
 * O(commentators × propositions).
 */
export function groupProfiles({
  index,
  selection,
  division,
}: DossierView & {
  readonly division: Division;
}): GroupProfiles {
  const { dossier } = index;
  const matrix = selectionMatrix(selection);
  const rowOf = new Map(matrix.commentators.map((id, row) => [id, row]));
  const values = usedValues(dossier).map((value) => ({ value, label: valueLabel(dossier, value) }));
  const memberRows = division.groups.map(({ members }) => members.flatMap((id) => rowOf.get(id) ?? []));
  const rows = matrix.propositions.flatMap((propositionId, column) => {
    const proposition = index.propositions.get(propositionId);
    if (!proposition) return [];
    const held = memberRows.map((members) => members.flatMap((row) => matrix.rows[row]?.[column] ?? []));
    return [
      {
        propositionId,
        issueId: proposition.issueId,
        short: proposition.shortClaim ?? proposition.label ?? proposition.text,
        wording: proposition.text,
        apart: meanApart(held),
        cells: held.map((own, position) => ({
          groupId: division.groups[position]?.id ?? "",
          counts: values.map(({ value }) => own.filter((one) => one === value).length),
          holders: own.length,
          members: division.groups[position]?.members.length ?? 0,
          median: median(own),
          words: medianWords(own, (value) => valueLabel(dossier, value)),
        })),
      },
    ];
  });
  return {
    groups: division.identities.groups.map((identity, position) => ({
      ...identity,
      members: division.groups[position]?.members.length ?? 0,
      leaning: division.groups[position]?.leaning.length ?? 0,
    })),
    values,
    parts: partsOf(rows, values),
    refusal: division.refusal,
  };
}

/** The mean over the pairs of groups of which both have holders; 0 without such a pair. */
function meanApart(held: readonly (readonly StanceValue[])[]): number {
  const deltas = held.flatMap((of, position) =>
    held.slice(position + 1).flatMap((than) => {
      const delta = cliffsDelta({ of, than });
      return delta === null ? [] : [Math.abs(delta)];
    }),
  );
  return deltas.length === 0 ? 0 : deltas.reduce((sum, delta) => sum + delta, 0) / deltas.length;
}

function partsOf(rows: readonly ProfileRow[], values: GroupProfiles["values"]): ProfilePart[] {
  const of = (key: ProfilePartKey) => rows.filter((row) => partOf(row) === key);
  const parts: [ProfilePartKey, ProfileRow[]][] = [
    ["apart", of("apart").toSorted((a, b) => b.apart - a.apart)],
    ["common", of("common").toSorted((a, b) => onCommonSide(b, values) - onCommonSide(a, values))],
    ["little", of("little")],
  ];
  return parts.filter(([, own]) => own.length > 0).map(([key, own]) => ({ key, ...PART_WORDS[key], rows: own }));
}

function partOf({ cells }: ProfileRow): ProfilePartKey {
  if (cells.some(({ holders, members }) => holders < Math.min(MIN_HOLDERS, members))) return "little";
  const sides = new Set(cells.map((cell) => Math.sign(cell.median ?? 0)));
  return sides.size === 1 ? "common" : "apart";
}

/** Share of the holders of all groups who stand on the common side. */
function onCommonSide({ cells }: ProfileRow, values: GroupProfiles["values"]): number {
  const side = Math.sign(cells[0]?.median ?? 0);
  const holders = cells.reduce((sum, cell) => sum + cell.holders, 0);
  const onSide = cells.reduce(
    (sum, { counts }) =>
      sum + values.reduce((own, { value }, place) => own + (Math.sign(value) === side ? (counts[place] ?? 0) : 0), 0),
    0,
  );
  return onSide / Math.max(1, holders);
}

/** The label of the median; of an even number that has two, both. */
function medianWords(values: readonly StanceValue[], labelOf: (value: StanceValue) => string): string {
  const sorted = values.toSorted((a, b) => a - b);
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  if (lower === undefined || upper === undefined) return "no position";
  return lower === upper ? labelOf(lower) : `between ${labelOf(lower)} and ${labelOf(upper)}`;
}

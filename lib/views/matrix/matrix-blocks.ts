import { countryName } from "@/lib/domain/country";
import type { Commentator } from "@/lib/domain/dossier";
import { type DossierIndex, primaryInstitution } from "@/lib/domain/dossier-index";
import { INSTITUTION_TYPE_WORDS, VOICE_PLURALS } from "@/lib/wording/labels";
import { byLabel } from "@/lib/wording/names";
import { comparedNoun } from "@/lib/wording/nouns";

export const ROW_GROUPINGS = ["voice", "country", "type", "institution", "group", "none"] as const;
export type RowGrouping = (typeof ROW_GROUPINGS)[number];

/** Commentators that stand together where rows are put by found group. */
export interface CommentatorsTogether {
  readonly title: string;
  readonly ids: readonly string[];
}

/** What rows by found group are put by; null where there is nothing to put them by. */
export interface RowGroups {
  readonly groups: readonly CommentatorsTogether[] | null;
  /** What has to be said beside such rows: that the groups are tentative, or why rows stand by commentator instead. */
  readonly note: string | null;
}

const UNNAMED = "unnamed-groups";
const NOT_PLACED = "Not placed";

interface Block {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly unknown[];
}

/** Whether a block is that of the unnamed groups, which stands last. */
export function isUnnamed(key: string): boolean {
  return key === UNNAMED;
}

/** The block a commentator stands in: of unnamed groups, unless rows are put by group and the filter compares them. */
export function blockKey(
  index: DossierIndex,
  commentator: Commentator,
  { rowsBy, groupOf }: { rowsBy: RowGrouping; groupOf: ReadonlyMap<string, string> },
): string {
  const group = groupOf.get(commentator.id);
  if (rowsBy === "group" && group) return group;
  if (!commentator.comparable) return UNNAMED;
  switch (rowsBy) {
    case "group":
      return NOT_PLACED;
    case "voice":
      return commentator.voice;
    case "country":
      return commentator.country ?? "";
    case "type":
      return primaryInstitution(index, commentator.id)?.type ?? "unspecified";
    case "institution":
      return primaryInstitution(index, commentator.id)?.id ?? "";
    case "none":
      return "all";
  }
}

export function blockTitle(index: DossierIndex, key: string, rowsBy: RowGrouping): string {
  if (key === UNNAMED) return "Unnamed groups";
  switch (rowsBy) {
    case "group":
      return key;
    case "voice":
      return VOICE_PLURALS[key as keyof typeof VOICE_PLURALS];
    case "country":
      return key === "" ? "No single country" : countryName(key);
    case "type":
      return INSTITUTION_TYPE_WORDS[key as keyof typeof INSTITUTION_TYPE_WORDS];
    case "institution":
      return index.institutions.get(key)?.name ?? "No institution";
    case "none":
      return `All ${comparedNoun(index.dossier, { count: 2, unnamed: false })}`;
  }
}

/**
 * Groups and commentators in their fixed order (experts first), everything else by the number of commentators, then by
 * title.
 */
export function compareBlocks(
  a: Block,
  b: Block,
  { rowsBy, groups }: { rowsBy: RowGrouping; groups: readonly CommentatorsTogether[] },
): number {
  if (rowsBy === "group") {
    const order = [...groups.map(({ title }) => title), NOT_PLACED];
    return order.indexOf(a.key) - order.indexOf(b.key);
  }
  if (rowsBy === "voice") {
    const order = Object.keys(VOICE_PLURALS);
    return order.indexOf(a.key) - order.indexOf(b.key);
  }
  return b.rows.length - a.rows.length || byLabel({ label: a.title }, { label: b.title });
}

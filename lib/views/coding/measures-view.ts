import { groupBy } from "@/lib/domain/collections";
import { MEASURE_CATEGORIES } from "@/lib/domain/dossier";
import type { DossierIndex } from "@/lib/domain/dossier-index";
import {
  MEASURE_CATEGORY_WORDS,
  MEASURE_DIRECTION_WORDS,
  MEASURE_STANCE_WORDS,
  MEASURE_STATUS_WORDS,
  RELATION_WORDS,
} from "@/lib/wording/labels";
import { fullName, shownName } from "@/lib/wording/names";

export interface MeasureRow {
  readonly id: string;
  readonly label: string;
  readonly exact: string;
  readonly status: string;
  readonly stance: string;
  readonly direction: string;
  readonly issueId: string | null;
  readonly issue: string | null;
  readonly introducedById: string;
  readonly note: string | null;
}

export interface MeasureCategory {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly MeasureRow[];
}

export interface RelationRow {
  readonly key: string;
  readonly from: { readonly id: string; readonly name: string };
  readonly words: string;
  readonly to: { readonly id: string; readonly name: string };
  readonly source: string;
  readonly note: string | null;
}

/** The measures that a source goes through, in the author's categories, from the mildest to the gravest. */
export function measureCategories({ dossier, issues }: DossierIndex): MeasureCategory[] {
  const byCategory = groupBy(dossier.measures, ({ category }) => category);
  return MEASURE_CATEGORIES.flatMap((category) => {
    const rows = byCategory.get(category);
    if (!rows) return [];
    return [
      {
        key: category,
        title: MEASURE_CATEGORY_WORDS[category],
        rows: rows.map((measure) => ({
          id: measure.id,
          label: measure.label,
          exact: measure.exact,
          status: MEASURE_STATUS_WORDS[measure.status],
          stance: MEASURE_STANCE_WORDS[measure.stance],
          direction: MEASURE_DIRECTION_WORDS[measure.direction],
          issueId: measure.issueId,
          issue: measure.issueId ? (issues.get(measure.issueId)?.title ?? null) : null,
          introducedById: measure.introducedById,
          note: measure.note,
        })),
      },
    ];
  });
}

/** Who cites, supports, contradicts or comments on whom according to the sources, in the order of the sources. */
export function relationRows(index: DossierIndex): RelationRow[] {
  const end = (id: string) => {
    const commentator = index.commentators.get(id);
    return { id, name: commentator ? fullName(shownName(commentator)) : id };
  };
  return index.dossier.relations.map((relation) => ({
    key: `${relation.fromId} ${relation.toId} ${relation.type} ${relation.sourceId} ${relation.start}`,
    from: end(relation.fromId),
    words: RELATION_WORDS[relation.type],
    to: end(relation.toId),
    source: index.sources.get(relation.sourceId)?.title ?? relation.sourceId,
    note: relation.note,
  }));
}

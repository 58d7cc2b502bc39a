import type { ComparisonRow } from "@/lib/views/commentators/comparison-view";

const LOOKS = {
  opposed: "font-semibold text-disagree",
  "same side": "font-semibold text-agree",
  "some neutral": "text-soft",
  "not comparable": "text-soft",
} as const satisfies Record<ComparisonRow["relation"], string>;

/** How compared commentators stand to each other on one proposition. */
export function RelationWords({ row: { relation, relationWords } }: { row: ComparisonRow }) {
  return <span className={`mt-1 block text-xs ${LOOKS[relation]}`}>{relationWords}</span>;
}

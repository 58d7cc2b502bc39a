import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { EmptyState } from "@/components/ui/empty-state";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

/** Stands where the content would be when the filter leaves no one. */
export function EmptySelection({ page }: { page: DossierPage }) {
  return (
    <EmptyState
      title={`No ${commentatorNoun(page.index.dossier, 1)} matches this filter.`}
      why={`The dossier has ${countCommentators(page.index.dossier, page.index.dossier.commentators.length)}; none meets all choices together. Take one choice back above, or clear them all.`}
    >
      <a className="text-link" data-keep href={page.underFilter(EMPTY_FILTER)}>
        Clear all filters
      </a>
    </EmptyState>
  );
}

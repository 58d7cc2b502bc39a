import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { EmptyDossier } from "@/components/dossier/empty-dossier";
import { EmptyState } from "@/components/ui/empty-state";
import { IMPORTS_PATH } from "@/lib/address/workspace-paths";
import { isDraftId } from "@/lib/domain/draft-id";
import { emptyRange } from "@/lib/filters/date-range";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { isNarrowed } from "@/lib/filters/under-filter";
import { commentatorNoun, countCommentators } from "@/lib/wording/nouns";

/** Stands where the content would be when the filter leaves no one, or the dossier has no one. */
export function EmptySelection({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  const { filter } = page.selection;
  const noun = commentatorNoun(dossier, 1);
  if (!isNarrowed(filter)) return <EmptyDossier noun={noun} importHref={isDraftId(dossier.id) ? IMPORTS_PATH : null} />;
  const why =
    emptyRange(filter) ??
    `The dossier has ${countCommentators(dossier, dossier.commentators.length)}; none meets all choices together. Take one choice back above, or clear them all.`;
  return (
    <EmptyState title={`No ${noun} matches this filter.`} why={why}>
      <a className="text-link" data-keep data-whole href={page.underFilter(EMPTY_FILTER)}>
        Clear all filters
      </a>
    </EmptyState>
  );
}

import { EmptyState } from "@/components/ui/empty-state";
import { EMPTY_FILTER } from "@/lib/filters/filter";
import { count } from "@/lib/views/count";
import type { DossierPage } from "../_page/load-dossier-page";

/** Stands where the content would be when the filter leaves no voice. */
export function NothingLeft({ page }: { page: DossierPage }) {
  return (
    <EmptyState
      title="No voice is left under this filter."
      why={`The dossier has ${count(page.index.dossier.commentators.length, "voice")}; none meets all choices together. Take one choice back above, or clear them all.`}
    >
      <a className="text-link" data-keep href={page.underFilter(EMPTY_FILTER)}>
        Clear all filters
      </a>
    </EmptyState>
  );
}

import { ComparisonList } from "@/components/compare/comparison-list";
import { type ComparisonLinks, ComparisonTable } from "@/components/compare/comparison-table";
import type { ComparisonView } from "@/lib/views/commentators/comparison-view";

/** More columns than these fit neither a tablet nor a printed page. */
const COLUMNS_ON_PAPER = 3;

/**
 * Columns for the commentators where there is room for all of them, else a list: nothing is out of sight at the edge,
 * nor cut off on paper.
 */
export function SideBySide({ view, links }: { view: ComparisonView; links: ComparisonLinks }) {
  const isWide = view.commentators.length > COLUMNS_ON_PAPER;
  return (
    <>
      <div className={isWide ? "max-xl:hidden print:hidden" : "max-md:hidden print:block"}>
        <ComparisonTable view={view} links={links} />
      </div>
      <div className={isWide ? "xl:hidden print:block" : "md:hidden print:hidden"}>
        <ComparisonList view={view} links={links} />
      </div>
    </>
  );
}

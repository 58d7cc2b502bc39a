import { CoveragePanel } from "@/components/method/coverage-panel";
import { Section } from "@/components/ui/page-frame";
import { coverageView } from "@/lib/views/coverage-view";
import type { DossierPage } from "../_page/load-dossier-page";

export function CoverageAndGaps({ page }: { page: DossierPage }) {
  return (
    <Section
      id="coverage"
      title="Coverage and gaps"
      note="Counts of cells (voice × proposition) that hold a position. The voices are those whom the sources report: no sample of anybody."
    >
      <CoveragePanel view={coverageView(page.index)} />
    </Section>
  );
}

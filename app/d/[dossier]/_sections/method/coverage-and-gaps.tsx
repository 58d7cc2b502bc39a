import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { CoveragePanel } from "@/components/method/coverage-panel";
import { Section } from "@/components/ui/page-frame";
import { coverageView } from "@/lib/views/coding/coverage-view";
import { commentatorNoun } from "@/lib/wording/nouns";

export function CoverageAndGaps({ page }: { page: DossierPage }) {
  return (
    <Section
      id="coverage"
      title="Coverage and gaps"
      note={`Counts of cells (${commentatorNoun(page.index.dossier, 1)} × proposition) that hold a position. These ${commentatorNoun(page.index.dossier, 2)} are those in the sources: no sample of anyone.`}
    >
      <CoveragePanel view={coverageView(page.index)} />
    </Section>
  );
}

import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ActiveFilter, WHOLE_DOSSIER } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { MeasuresList } from "@/components/measures/measures-list";
import { RelationsTable } from "@/components/measures/relations-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeading, Section } from "@/components/ui/page-frame";
import { measureCategories, relationRows } from "@/lib/views/coding/measures-view";

const { generateMetadata, Page } = dossierPage({ place: "measures", title: "Measures and relations" }, drawMeasures);

export { generateMetadata };
export default Page;

/** What the sources propose, and who refers to whom. */
function drawMeasures({ page }: { page: DossierPage }) {
  const categories = measureCategories(page.index);
  const relations = relationRows(page.index);
  return (
    <DossierShell page={page} place="sources">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Measures and relations"
        lede="Forms of cooperation one author discusses, and who cites whom. Neither is a position, and neither enters any computation."
      />
      <ActiveFilter page={page} does={WHOLE_DOSSIER} />
      {categories.length === 0 && relations.length === 0 && (
        <EmptyState
          title="This dossier records neither."
          why="Measures and relations are optional tables of a dossier; this one has no rows in them."
        />
      )}
      <MeasuresList
        categories={categories}
        hrefOfQuotation={(id) => page.to(`quotations/${id}`)}
        hrefOfIssue={(id) => page.to(`issues/${id}`)}
      />
      {relations.length > 0 && (
        <Section title="Who refers to whom" note="As the sources present it; the links are often the author’s.">
          <RelationsTable rows={relations} hrefOfCommentator={(id) => page.to(`commentators/${id}`)} />
        </Section>
      )}
    </DossierShell>
  );
}

import { dossierPage } from "@/app/d/[dossier]/_page/dossier-page";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ActiveFilter, WHOLE_DOSSIER } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { EventList } from "@/components/sources/event-list";
import { PageHeading, Section } from "@/components/ui/page-frame";
import { ofSource } from "@/lib/domain/rows-of";
import { eventRows } from "@/lib/views/coding/event-list";
import { countEvidence, recordTitles } from "@/lib/wording/evidence";
import { sourceOrigin } from "@/lib/wording/names";

const { generateMetadata, Page } = dossierPage({ place: "sources", title: "Sources" }, drawSources);

export { generateMetadata };
export default Page;

function drawSources({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  const events = eventRows(page.index);
  return (
    <DossierShell page={page} place="sources">
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title="Sources"
        lede={recordTitles(page.index.dossier) ? "The records from which the entries come." : "Source articles"}
      />
      <ActiveFilter page={page} does={WHOLE_DOSSIER} />
      <ul className="max-w-[60rem]">
        {dossier.sources.map((source) => (
          <li key={source.id} className="border-line-strong border-t py-4">
            <a href={page.to(`sources/${source.id}`)} className="font-medium font-serif text-lg hover:underline">
              {source.title}
            </a>
            <p className="text-[0.8125rem] text-soft">
              {sourceOrigin(page.index, source)} ·{" "}
              {countEvidence(dossier, ofSource(dossier.quotations, source.id).length)}
            </p>
            {source.note && <p className="mt-1 text-[0.8125rem] text-soft">{source.note}</p>}
          </li>
        ))}
      </ul>
      {events.length > 0 && (
        <Section
          title="Events"
          note="What happened on days that are known, so that what was said before and after can be told apart."
        >
          <EventList events={events} hrefOfSource={(id) => page.to(`sources/${id}`)} />
        </Section>
      )}
      {dossier.measures.length + dossier.relations.length > 0 && (
        <p className="mt-6">
          <a className="text-link" href={page.to("measures")}>
            Measures the sources go through, and who refers to whom
          </a>
        </p>
      )}
    </DossierShell>
  );
}

import { SiteHeader } from "@/components/dossier/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame, PageHeading } from "@/components/ui/page-frame";
import { listDossiers } from "@/lib/data/dossier-reads";
import { dossierPath } from "@/lib/paths";
import { count } from "@/lib/views/count";
import { dossierQuestion } from "@/lib/views/dossier-basis";
import { longDate } from "@/lib/views/names";

export const dynamic = "force-dynamic";

/** Which questions are covered, how many voices, how fresh. */
export default async function DossiersPage() {
  const dossiers = await listDossiers();
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <PageHeading
          title="Compare what experts say"
          lede="Who agrees with whom, on what, how firmly, and on which words. Every mark leads to the quotations behind it; silence is never a position."
        />
        {dossiers.length === 0 ? (
          <EmptyState
            title="There is no dossier yet."
            why="Import one from the command line: npm run -s concordance -- import PACKAGE. The built-in dossier comes back with: npm run -s concordance -- seed."
          />
        ) : (
          <ul className="border-ink border-t-2">
            {dossiers.map(({ id, title, description, version, importedAt, counts }) => (
              <li key={id} className="border-line-strong border-b py-5">
                <h2 className="font-semibold font-serif text-xl">
                  <a href={dossierPath(id)} className="hover:underline">
                    {title}
                  </a>
                </h2>
                {description && <p className="lede mt-1 text-base">{dossierQuestion({ description }).question}</p>}
                <p className="basis mt-1.5">
                  {[
                    count(counts.commentators, "voice"),
                    count(counts.propositions, "proposition"),
                    count(counts.quotations, "quotation"),
                    count(counts.sources, "source"),
                    `version ${version}`,
                    `imported ${longDate(importedAt.slice(0, 10))}`,
                  ].join(" · ")}
                </p>
              </li>
            ))}
          </ul>
        )}
      </PageFrame>
    </>
  );
}

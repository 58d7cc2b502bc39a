import { FindingsOfDossier } from "@/app/_home/findings-of-dossier";
import { paletteOfDossiers } from "@/app/_navigation/palette-source";
import { requestAdministrator } from "@/app/_request/signed-in";
import { DossierEntry } from "@/components/dossier/dossier-entry";
import { SiteHeader } from "@/components/dossier/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame, PageHeading } from "@/components/ui/page-frame";
import { IMPORTS_PATH, WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { readDossierNouns } from "@/lib/database/reads/dossier-nouns";
import { listDossiers } from "@/lib/database/reads/dossier-reads";
import { dossierQuestion } from "@/lib/findings/dossier-basis";
import { dossierPath } from "@/lib/paths";
import { dossierSizes } from "@/lib/wording/dossier-sizes";
import { longDate } from "@/lib/wording/names";

export const dynamic = "force-dynamic";

/** So many dossiers say what they find, unless they are too large to be read for the list alone. */
const WITH_FINDINGS = 4;
const CODINGS_AT_HAND = 5000;

/** Which questions are covered, what is found, how many commentators, how fresh. */
export default async function DossiersPage() {
  const [dossiers, nouns, administrator] = await Promise.all([
    listDossiers(),
    readDossierNouns(),
    requestAdministrator(),
  ]);
  return (
    <>
      <SiteHeader
        palette={paletteOfDossiers(dossiers)}
        share={
          administrator && (
            <a className="pill" href={WORKSPACE_PATH}>
              Workspace
            </a>
          )
        }
      />
      <PageFrame>
        <PageHeading
          title="Compare what experts say"
          lede="Who agrees with whom, on what, how firmly, and on what evidence. Every mark leads to the quotations behind it; silence is never a position."
        />
        {dossiers.length === 0 ? (
          <EmptyState
            title="There is no dossier yet."
            why="Import one from the command line: npm run -s concordance -- import PACKAGE. The built-in dossier comes back with: npm run -s concordance -- seed."
          />
        ) : (
          <ul className="border-ink border-t-2">
            {dossiers.map(({ id, title, description, version, importedAt, counts }, position) => (
              <DossierEntry
                key={id}
                title={title}
                href={dossierPath(id)}
                question={description && dossierQuestion({ description }).question}
                basis={[
                  ...dossierSizes(nouns.get(id), counts),
                  `version ${version}`,
                  `imported ${longDate(importedAt.slice(0, 10))}`,
                ].join(" · ")}
              >
                {position < WITH_FINDINGS && counts.codings <= CODINGS_AT_HAND && <FindingsOfDossier id={id} />}
              </DossierEntry>
            ))}
          </ul>
        )}
        <p className="mt-8 max-w-[46em]">
          A question of your own?{" "}
          <a className="text-link" href={IMPORTS_PATH}>
            Start from a spreadsheet
          </a>
          : a table of who says what is enough, and ten minutes.
        </p>
      </PageFrame>
    </>
  );
}

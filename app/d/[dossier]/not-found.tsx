import { SiteHeader } from "@/components/dossier/site-header";
import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame } from "@/components/ui/page-frame";

export default function DossierNotFound() {
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <h1 className="headline mb-4">There is no such dossier.</h1>
        <EmptyState title="The address names a dossier that is not here." why="It may have been removed, or the link may be mistyped.">
          <a className="text-link" href="/">
            See the dossiers there are
          </a>
        </EmptyState>
      </PageFrame>
    </>
  );
}

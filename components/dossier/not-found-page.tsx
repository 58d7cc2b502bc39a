import { EmptyState } from "@/components/ui/empty-state";
import { PageFrame } from "@/components/ui/page-frame";
import { SiteHeader } from "./site-header";

/** The page of an address that leads nowhere: what is missing, why that can be, and where to go on. */
export function NotFoundPage({
  title,
  why,
  back,
  backWords,
}: {
  title: string;
  why: string;
  back: string;
  backWords: string;
}) {
  return (
    <>
      <SiteHeader />
      <PageFrame>
        <h1 className="headline mb-4">{title}</h1>
        <EmptyState title="The page cannot be shown." why={why}>
          <a className="text-link" href={back}>
            {backWords}
          </a>
          <a className="text-link" href="/">
            See all dossiers
          </a>
        </EmptyState>
      </PageFrame>
    </>
  );
}

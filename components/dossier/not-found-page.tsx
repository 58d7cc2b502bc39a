import { SiteHeader } from "@/components/dossier/site-header";
import { PageFrame } from "@/components/ui/page-frame";

/** Not found: the page of an address that leads nowhere: what is missing, why that can be, and where to go on. */
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
        <h1 className="headline mb-2">{title}</h1>
        <p className="lede">{why}</p>
        <p className="mt-4 flex flex-wrap gap-4">
          <a className="text-link" href={back}>
            {backWords}
          </a>
          {back !== "/" && (
            <a className="text-link" href="/">
              See all dossiers
            </a>
          )}
        </p>
      </PageFrame>
    </>
  );
}

import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";

/**
 * Breadcrumb, above the title of every page of a dossier: which dossier it is, a way back to its overview, and what
 * kind of thing is shown.
 */
export function Breadcrumb({ page, what }: { page: DossierPage; what?: string }) {
  return (
    <>
      <a href={page.to("")} className="hover:underline">
        {page.index.dossier.title}
      </a>
      {what && ` · ${what}`}
    </>
  );
}

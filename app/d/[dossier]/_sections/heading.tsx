import { PageHeading } from "@/components/ui/page-frame";
import { dossierBasis, dossierQuestion } from "@/lib/views/dossier-basis";
import type { DossierPage } from "../_page/load-dossier-page";

export function Heading({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  const { question, more } = dossierQuestion(dossier);
  return (
    <>
      <PageHeading
        eyebrow="Dossier"
        title={dossier.title}
        lede={question}
        basis={dossierBasis(page.index).join(" · ")}
      />
      <p className="no-print basis -mt-4 mb-6">
        <a className="text-link" href={`${page.to("method")}#glossary`} data-opens="tour" aria-haspopup="dialog">
          How to read this page
        </a>
      </p>
      {more && (
        <details className="basis -mt-5 mb-6 max-w-[60em]">
          <summary>About this dossier</summary>
          <p className="mt-1">{more}</p>
        </details>
      )}
    </>
  );
}

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
      {more && (
        <details className="basis -mt-5 mb-6 max-w-[60em]">
          <summary>About this dossier</summary>
          <p className="mt-1">{more}</p>
        </details>
      )}
    </>
  );
}

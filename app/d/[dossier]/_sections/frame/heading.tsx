import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import { dossierBasis, dossierQuestion } from "@/lib/findings/dossier-basis";

/** Title, question and what it rests on, no higher than they must be: the findings below are what the page is for. */
export function Heading({ page }: { page: DossierPage }) {
  const { dossier } = page.index;
  const { question, more } = dossierQuestion(dossier);
  return (
    <header className="@container mb-3">
      <h1 className="headline mb-2">{dossier.title}</h1>
      <StaticHtml className="grid gap-x-10 gap-y-2 @4xl:grid-cols-[1fr_21rem]">
        <p className="lede text-[1.0625rem] @4xl:max-w-none max-sm:text-base">{question}</p>
        <div className="basis grid content-start gap-y-1 @4xl:pl-6">
          <p>{dossierBasis(page.index).map(unbroken).join("\u00a0· ")}</p>
          <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
            <a
              className="text-link no-print"
              href={`${page.to("method")}#glossary`}
              data-opens="tour"
              aria-haspopup="dialog"
            >
              How to read this page
            </a>
            {more && (
              <details className="open:basis-full">
                <summary>About this dossier</summary>
                <p className="mt-1">{more}</p>
              </details>
            )}
          </div>
        </div>
      </StaticHtml>
    </header>
  );
}

/** A number stays on the line of what it counts. */
function unbroken(fact: string): string {
  return fact.replaceAll(/(\d) /g, "$1\u00a0");
}

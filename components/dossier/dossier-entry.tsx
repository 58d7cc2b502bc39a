import type { ReactNode } from "react";
import { FindingSentence } from "@/components/dossier/finding-sentence";
import { DivergingBarsFigure } from "@/figures/diverging-bars-figure";
import type { Finding } from "@/lib/findings/findings";
import type { DossierPreview } from "@/lib/views/dossier-preview";
import { sentenceCase } from "@/lib/wording/count";

interface DossierEntryProps {
  readonly title: string;
  readonly href: string;
  readonly question: string | null;
  /** How many commentators, how fresh. */
  readonly basis: string;
  /** What it finds, where that is at hand. */
  readonly children?: ReactNode;
}

/** A dossier in the list of dossiers. */
export function DossierEntry({ title, href, question, basis, children }: DossierEntryProps) {
  return (
    <li className="border-line-strong border-b py-5">
      <h2 className="font-semibold font-serif text-xl">
        <a href={href} className="hover:underline">
          {title}
        </a>
      </h2>
      {question && <p className="lede mt-1 text-base">{question}</p>}
      <p className="basis mt-1.5">{basis}</p>
      {children}
    </li>
  );
}

/**
 * The first findings of a dossier with the caution that comes first, and beside them its most contested propositions.
 */
export function DossierFindings({
  preview: { findings, caution, bars },
  hrefOf,
  overviewHref,
  groups,
}: {
  preview: DossierPreview;
  /** The finding about groups, where there are any: it comes first. */
  groups?: ReactNode;
  hrefOf: (finding: Finding) => string;
  overviewHref: string;
}) {
  return (
    <>
      {groups && <div className="mt-4 border-line border-b pb-2">{groups}</div>}
      <div className="mt-4 grid gap-x-12 gap-y-5 lg:grid-cols-[1fr_22rem]">
        {findings.length > 0 && (
          <div>
            <ol className="grid gap-x-6 gap-y-3 sm:grid-cols-2 xl:grid-cols-3">
              {findings.map((finding) => (
                <li key={finding.propositionId}>
                  <FindingSentence finding={finding} href={hrefOf(finding)} />
                  <p className="text-[0.78rem]">
                    <a href={hrefOf(finding)} className="text-link">
                      {finding.basis}
                    </a>
                  </p>
                </li>
              ))}
            </ol>
            {caution && (
              <p className="mt-4 max-w-[44rem] border-line-strong border-l-2 pl-2.5 text-[0.84rem] text-soft">
                <span className="text-ink">Do not claim {caution.claim}.</span> {sentenceCase(caution.because)}.
              </p>
            )}
            <p className="mt-4 text-[0.84rem]">
              <a href={overviewHref} className="text-link">
                All findings, all positions and the evidence behind them
              </a>
            </p>
          </div>
        )}
        {bars && (
          <figure aria-label={bars.title} className="max-w-[22rem]">
            <figcaption className="mb-2 text-[0.78rem] text-soft">{bars.title}.</figcaption>
            <DivergingBarsFigure view={bars} isNarrow />
          </figure>
        )}
      </div>
    </>
  );
}

import type { ReactNode } from "react";
import { FindingSentence } from "@/components/dossier/finding-sentence";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { Caution } from "@/lib/findings/do-not-claim";
import type { Finding } from "@/lib/findings/findings";
import { sentenceCase } from "@/lib/wording/count";

/**
 * The findings in words, each with its basis as a link to the evidence; beside them, with equal weight, what may not be
 * claimed (a CautionList).
 */
export function FindingsPanel({
  findings,
  cautions,
  hrefOf,
  briefHref,
}: {
  findings: readonly Finding[];
  cautions: ReactNode;
  hrefOf: (finding: Finding) => string;
  /** Where a finding is added to a briefing. */
  briefHref: (finding: Finding) => string;
}) {
  return (
    <section aria-label="Findings" data-tour="findings" className="@container mb-4 border-ink border-t-2 pt-3">
      <div className="grid gap-x-10 gap-y-6 @4xl:grid-cols-[31fr_19fr]">
        {findings.length > 0 ? (
          <StaticHtml>
            <ol className="grid content-start gap-x-6 gap-y-3 @xl:grid-cols-2 @3xl:grid-cols-3 @4xl:grid-cols-2 @6xl:grid-cols-3">
              {findings.map((finding) => (
                <li key={finding.propositionId}>
                  <FindingSentence finding={finding} href={hrefOf(finding)} />
                  <p className="flex flex-wrap gap-x-3 gap-y-0.5 text-[0.78rem] leading-snug">
                    <a href={hrefOf(finding)} className="text-link inline-block min-h-6 py-0.5">
                      {finding.basis}
                    </a>
                    <a href={briefHref(finding)} className="text-link no-print inline-block min-h-6 py-0.5">
                      Add to brief<span className="sr-only">: {finding.emphasis}</span>
                    </a>
                  </p>
                </li>
              ))}
            </ol>
          </StaticHtml>
        ) : (
          <p className="font-serif text-[1.1rem] text-soft">
            No proposition is addressed by three or more of those shown here, so there is nothing to report as a
            finding.
          </p>
        )}
        <aside
          aria-label="Do not claim"
          data-tour="do-not-claim"
          className="border-line-strong @4xl:border-l @4xl:pl-6"
        >
          <h2 className="mb-1.5 font-semibold text-[0.84rem]">Do not claim</h2>
          {cautions}
        </aside>
      </div>
    </section>
  );
}

export function CautionList({ cautions }: { cautions: readonly Caution[] }) {
  return (
    <StaticHtml>
      <ul className="grid gap-1.5 text-[0.78rem] text-soft leading-[1.38]">
        {cautions.map(({ claim, because }) => (
          <li key={claim} className="border-line-strong border-l-2 pl-2.5">
            <span className="text-ink">{sentenceCase(claim)}.</span> {sentenceCase(because)}.
          </li>
        ))}
      </ul>
    </StaticHtml>
  );
}

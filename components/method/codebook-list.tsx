import type { Dossier } from "@/lib/domain/dossier";
import { VALUE_GLYPHS } from "@/lib/wording/labels";
import { usedValues, valueLabel } from "@/lib/wording/stance-words";

/** The propositions under their issues, with wording, anchors, and what counts as evidence. */
export function CodebookList({ dossier }: { dossier: Pick<Dossier, "issues" | "propositions" | "wording"> }) {
  const { issues, propositions } = dossier;
  return issues.map((issue) => (
    <section key={issue.id} aria-label={issue.title} className="mt-5">
      <h3 className="font-semibold font-serif text-base">{issue.title}</h3>
      <div className="grid gap-x-10 lg:grid-cols-2 xl:grid-cols-3">
        {propositions
          .filter(({ issueId }) => issueId === issue.id)
          .map((proposition) => (
            <article key={proposition.id} id={`codebook-${proposition.id}`} className="border-line border-t py-3">
              <h4 className="font-serif text-[1.02rem] leading-snug">
                <span className="font-sans text-[0.8125rem] text-soft">{proposition.id}</span> {proposition.text}
              </h4>
              <dl className="mt-1.5 grid grid-cols-[2.4rem_1fr] gap-x-2 gap-y-0.5 text-[0.8125rem]">
                {usedValues(dossier).map((value) => (
                  <div key={value} className="contents">
                    <dt className="font-semibold">{VALUE_GLYPHS[value]}</dt>
                    <dd className="text-soft">{proposition.anchors[value] ?? valueLabel(dossier, value)}</dd>
                  </div>
                ))}
              </dl>
              {proposition.counts && <p className="mt-1 text-[0.8125rem] text-soft">Counts: {proposition.counts}.</p>}
              {proposition.doesNotCount && (
                <p className="text-[0.8125rem] text-soft">Does not count: {proposition.doesNotCount}.</p>
              )}
            </article>
          ))}
      </div>
    </section>
  ));
}

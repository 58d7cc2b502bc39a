import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Section } from "@/components/ui/page-frame";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { outOf } from "@/lib/wording/count";

/** Every issue with its propositions and the result of each in words. */
export function IssueList({ page }: { page: DossierPage }) {
  const sidesByProposition = selectionSides(page);
  return page.index.dossier.issues.map((issue) => (
    <Section key={issue.id} title={issue.title} note={issue.question}>
      <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2 xl:grid-cols-3">
        {sidesByProposition
          .filter(({ issueId }) => issueId === issue.id)
          .map((propositionSides) => (
            <li key={propositionSides.id} className="border-line-strong border-t pt-2">
              <a
                href={`${page.to(`issues/${issue.id}`)}#${propositionSides.id}`}
                className="font-serif text-[1.05rem] leading-snug hover:underline"
              >
                {propositionSides.text}
              </a>
              <p className="mt-1 text-[0.8125rem] text-soft">
                {propositionSides.id} · {propositionSides.result} ·{" "}
                {outOf(propositionSides.summary.holders, propositionSides.compared)} {propositionSides.voters}
              </p>
            </li>
          ))}
      </ul>
    </Section>
  ));
}

import { Section } from "@/components/ui/page-frame";
import { outOf } from "@/lib/wording/count";
import { selectionCamps } from "@/lib/selection/selection-analysis";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";

/** Every issue with its propositions and the result of each in words. */
export function IssueList({ page }: { page: DossierPage }) {
  const camps = selectionCamps(page.index, page.selection);
  return page.index.dossier.issues.map((issue) => (
    <Section key={issue.id} title={issue.title} note={issue.question}>
      <ul className="grid gap-x-10 gap-y-3 md:grid-cols-2 xl:grid-cols-3">
        {camps
          .filter(({ issueId }) => issueId === issue.id)
          .map((camp) => (
            <li key={camp.id} className="border-line-strong border-t pt-2">
              <a
                href={`${page.to(`issues/${issue.id}`)}#${camp.id}`}
                className="font-serif text-[1.05rem] leading-snug hover:underline"
              >
                {camp.text}
              </a>
              <p className="mt-1 text-[0.8125rem] text-soft">
                {camp.id} · {camp.result} · {outOf(camp.summary.holders, camp.compared)} {camp.voters}
              </p>
            </li>
          ))}
      </ul>
    </Section>
  ));
}

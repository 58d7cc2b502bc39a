import { CampsTable } from "@/components/charts/sides-count-table";
import { BarKeys } from "@/components/charts/sides/bar-keys";
import { FoldedBars } from "@/components/charts/sides/folded-bars";
import { Section } from "@/components/ui/page-frame";
import { Still } from "@/components/ui/static-html/static-html";
import type { Selection } from "@/lib/filters/selection";
import { number } from "@/lib/wording/count";
import type { PropositionCamps } from "@/lib/selection/proposition-sides";
import { selectionCamps } from "@/lib/selection/selection-analysis";
import { contestedSides } from "@/lib/views/sides/contested-sides";
import { commentatorNoun } from "@/lib/wording/nouns";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";

/** Where the voices of a selection stand, on the propositions that any of them addresses. */
export function CampsOf({ page, selection }: { page: DossierPage; selection: Selection }) {
  const addressed = selectionCamps(page.index, selection).filter(
    ({ summary, unnamed }) =>
      summary.holders + unnamed.agree.length + unnamed.neutral.length + unnamed.disagree.length > 0,
  );
  if (addressed.length === 0) return null;
  const hrefOf = (camp: PropositionCamps) => `${page.to(`issues/${camp.issueId}`)}#${camp.id}`;
  const { index } = page;
  const { note, shown, others, camps } = contestedSides({
    index,
    selection,
    camps: addressed,
    hrefOf,
    cellHref: page.cell,
  });
  return (
    <Section title="Where they stand" note={note}>
      <figure aria-label="Where they stand" className="max-w-[66rem] print:break-inside-auto">
        <BarKeys>
          <Still>
            <FoldedBars shown={shown} others={others} />
          </Still>
        </BarKeys>
        <details className="border-line-strong border-t pt-2">
          <summary className="fold">All {number(camps.length)} by name, as a table</summary>
          <div className="mt-2">
            <CampsTable
              camps={camps}
              caption={`Positions of these ${commentatorNoun(index.dossier, 2)} by proposition`}
              hrefOf={hrefOf}
              cellHref={page.cell}
            />
          </div>
        </details>
      </figure>
    </Section>
  );
}

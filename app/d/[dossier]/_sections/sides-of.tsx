import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { BarKeys } from "@/components/charts/sides/bar-keys";
import { ElsewhereList } from "@/components/charts/sides/elsewhere-list";
import { FoldedBars } from "@/components/charts/sides/folded-bars";
import { SidesCountTable } from "@/components/charts/sides-count-table";
import { Section } from "@/components/ui/page-frame";
import { StaticHtml } from "@/components/ui/static-html/static-html";
import type { PropositionSides } from "@/lib/selection/proposition-sides";
import type { Selection } from "@/lib/selection/selection";
import { selectionSides } from "@/lib/selection/selection-analysis";
import { contestedSides } from "@/lib/views/sides/contested-sides";
import { number } from "@/lib/wording/count";
import { commentatorNoun } from "@/lib/wording/nouns";

/** Where the commentators of a selection stand, on the propositions that any of them addresses. */
export function SidesOf({ page, selection }: { page: DossierPage; selection: Selection }) {
  const addressed = selectionSides({ index: page.index, selection }).filter(
    ({ summary, unnamed }) =>
      summary.holders + unnamed.agree.length + unnamed.neutral.length + unnamed.disagree.length > 0,
  );
  if (addressed.length === 0) return null;
  const hrefOf = (propositionSides: PropositionSides) =>
    `${page.to(`issues/${propositionSides.issueId}`)}#${propositionSides.id}`;
  const { index } = page;
  const { note, shown, others, sidesByProposition, elsewhere } = contestedSides({
    index,
    selection,
    sidesByProposition: addressed,
    hrefOf,
    cellHref: page.cell,
  });
  return (
    <Section title="Where they stand" note={note}>
      <figure aria-label="Where they stand" className="max-w-[66rem] print:break-inside-auto">
        <BarKeys>
          <StaticHtml>
            <FoldedBars shown={shown} others={others} />
          </StaticHtml>
        </BarKeys>
        <ElsewhereList elsewhere={elsewhere} />
        <details className="border-line-strong border-t pt-2">
          <summary className="fold">
            {elsewhere.length > 0 ? "These" : "All"} {number(sidesByProposition.length)} by name, as a table
          </summary>
          <div className="mt-2">
            <SidesCountTable
              sidesByProposition={sidesByProposition}
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

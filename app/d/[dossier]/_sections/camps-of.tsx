import { CampsTable } from "@/components/charts/camps-table";
import { Section } from "@/components/ui/page-frame";
import type { Selection } from "@/lib/filters/selection";
import { selectionCamps } from "@/lib/views/selection-analysis";
import { commentatorNoun } from "@/lib/wording/nouns";
import type { DossierPage } from "../_page/load-dossier-page";

/** Where the voices of a selection stand, on the propositions that any of them addresses. */
export function CampsOf({ page, selection }: { page: DossierPage; selection: Selection }) {
  const camps = selectionCamps(page.index, selection).filter(
    ({ summary, unnamed }) =>
      summary.holders + unnamed.agree.length + unnamed.neutral.length + unnamed.disagree.length > 0,
  );
  if (camps.length === 0) return null;
  return (
    <Section title="Where they stand">
      <CampsTable
        camps={camps}
        caption={`Positions of these ${commentatorNoun(page.index.dossier, 2)} by proposition`}
        hrefOf={(camp) => `${page.to(`issues/${camp.issueId}`)}#${camp.id}`}
        cellHref={page.cell}
      />
    </Section>
  );
}

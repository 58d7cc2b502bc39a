import { PropositionSection } from "@/components/issues/proposition-section";
import type { Issue } from "@/lib/domain/dossier";
import { withChoice } from "@/lib/filters/change-filter";
import { cellKey, dossierPath } from "@/lib/paths";
import { facingQuotations } from "@/lib/views/facing-quotations";
import { propositionCamps } from "@/lib/views/proposition-camps";
import type { DossierPage } from "../_page/load-dossier-page";

/** Every proposition of an issue, in dossier order, whatever issues the filter names: the page is about this one. */
export function Propositions({ page, issue }: { page: DossierPage; issue: Issue }) {
  const { index, selection } = page;
  const { filter, dossier } = selection;
  return dossier.propositions
    .filter(({ issueId }) => issueId === issue.id)
    .map((proposition) => {
      const camps = propositionCamps(index, selection, proposition);
      return (
        <PropositionSection
          key={proposition.id}
          proposition={proposition}
          camps={camps}
          facing={facingQuotations(index, selection, camps)}
          cellHref={(cell) => page.here({ cell: cellKey(cell) })}
          sideHref={(side) =>
            dossierPath(dossier.id, "", withChoice(filter, { key: "side", value: `${proposition.id}:${side}` }))
          }
        />
      );
    });
}

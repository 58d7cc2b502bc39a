import { GroupCards } from "@/components/groups/group-cards";
import { Section } from "@/components/ui/page-frame";
import { requestGrouping } from "@/lib/data/analysis-jobs";
import { groupsFound } from "@/lib/views/group-cards-view";
import type { DossierPage } from "../_page/load-dossier-page";

/** The groups, where the verdict is there and carries them; nothing otherwise. */
export async function FoundGroups({ page }: { page: DossierPage }) {
  const state = await requestGrouping(page.selection);
  if (state.status !== "ready") return null;
  const found = groupsFound(page.index, page.selection, state.result);
  if (found.cards.length === 0) return null;
  return (
    <Section
      id="found"
      title="The groups"
      note="Numbered by size. Voices of one group differ little on what they spoke about; that is all a group means."
    >
      <GroupCards
        found={found}
        hrefOfVoice={(id) => page.to(`commentators/${id}`)}
        hrefOfProposition={(id) => `${page.to(`issues/${page.index.propositions.get(id)?.issueId ?? ""}`)}#${id}`}
        hrefOfQuotation={(id) => page.to(`quotations/${id}`)}
      />
    </Section>
  );
}

import { GroupCards } from "@/components/groups/group-cards";
import { Section } from "@/components/ui/page-frame";
import { keptGrouping } from "@/lib/data/kept-grouping";
import { groupCards } from "@/lib/views/group-cards-view";
import type { DossierPage } from "../_page/load-dossier-page";

/** The groups, where the verdict carries them; nothing otherwise. */
export function FoundGroups({ page }: { page: DossierPage }) {
  const cards = groupCards(page.index, keptGrouping(page.selection));
  if (cards.length === 0) return null;
  return (
    <Section
      title="The groups"
      note="Numbered by size. Voices of one group differ little on what they spoke about; that is all a group means."
    >
      <GroupCards cards={cards} hrefOfVoice={(id) => page.to(`commentators/${id}`)} />
    </Section>
  );
}

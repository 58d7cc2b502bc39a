import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { ChoiceLinks } from "@/components/ui/choice-links";

const LISTS = [
  { key: "commentators", words: "name" },
  { key: "countries", words: "country" },
  { key: "institutions", words: "institution" },
] as const;

/** The three lists of who is in a dossier, one step from each other; the filter travels along. */
export function ListedBy({ page, place }: { page: DossierPage; place: (typeof LISTS)[number]["key"] }) {
  return (
    <div className="mb-3">
      <ChoiceLinks title="Listed by" choices={LISTS} chosen={place} hrefTo={(key) => page.to(key)} />
    </div>
  );
}

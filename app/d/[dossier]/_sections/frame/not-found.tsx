import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { PageHeading } from "@/components/ui/page-frame";
import type { ItemPlace } from "@/lib/address/routes";

const MISSING: Readonly<Record<ItemPlace, { readonly title: string; readonly words: string }>> = {
  issues: { title: "There is no such issue in this dossier.", words: "See the issues there are" },
  commentators: { title: "There is no such commentator in this dossier.", words: "See all commentators" },
  institutions: { title: "There is no such institution in this dossier.", words: "See all institutions" },
  countries: { title: "No one in this dossier is from that country.", words: "See all countries" },
  quotations: { title: "There is no such quotation in this dossier.", words: "Search the quotations" },
  sources: { title: "There is no such source in this dossier.", words: "See the sources" },
};

/**
 * Not found: the page of what a dossier does not have. It is rendered like any other, so that it can be read without
 * scripts; that the answer is "not found" is said by the proxy (lib/database/page-exists.ts).
 */
export function NotFound({ page, place }: { page: DossierPage; place: ItemPlace }) {
  const { title, words } = MISSING[place];
  return (
    <DossierShell page={page} place={place}>
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={title}
        lede="The link may be mistyped, or it may belong to another version of the dossier."
      />
      <p>
        <a className="text-link" href={page.to(place)}>
          {words}
        </a>
      </p>
    </DossierShell>
  );
}

import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { PageHeading } from "@/components/ui/page-frame";

const MISSING = {
  issue: { title: "There is no such issue in this dossier.", back: "issues", words: "See the issues there are" },
  commentator: {
    title: "There is no such commentator in this dossier.",
    back: "commentators",
    words: "See all commentators",
  },
  institution: {
    title: "There is no such institution in this dossier.",
    back: "institutions",
    words: "See all institutions",
  },
  country: { title: "No one in this dossier is from that country.", back: "countries", words: "See all countries" },
  quotation: {
    title: "There is no such quotation in this dossier.",
    back: "quotations",
    words: "Search the quotations",
  },
  source: { title: "There is no such source in this dossier.", back: "sources", words: "See the sources" },
} as const;

/**
 * Not found: the page of what a dossier does not have. It is rendered like any other, so that it can be read without scripts; that the
 * answer is "not found" is said by the proxy (isMissing).
 */
export function NotFound({ page, what }: { page: DossierPage; what: keyof typeof MISSING }) {
  const { title, back, words } = MISSING[what];
  return (
    <DossierShell page={page} place={back}>
      <PageHeading
        eyebrow={<Breadcrumb page={page} />}
        title={title}
        lede="The link may be mistyped, or it may belong to another version of the dossier."
      />
      <p>
        <a className="text-link" href={page.to(back)}>
          {words}
        </a>
      </p>
    </DossierShell>
  );
}

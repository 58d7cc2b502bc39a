import type { Metadata } from "next";
import { loadDossierPage, loadIndex, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { CommentatorsOf } from "@/app/d/[dossier]/_sections/commentators-of";
import { ActiveFilter } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { NotFound } from "@/app/d/[dossier]/_sections/frame/not-found";
import { ListedBy } from "@/app/d/[dossier]/_sections/listed-by";
import { PageHeading } from "@/components/ui/page-frame";
import { countryName } from "@/lib/domain/country";
import { INSTITUTION_TYPE_WORDS } from "@/lib/wording/labels";

interface Props {
  params: Promise<{ dossier: string; slug: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { dossier, slug } = await props.params;
  const title = (await loadIndex(dossier)).institutions.get(slug)?.name ?? "Institution";
  return pageMetadata(props, { place: `institutions/${slug}`, title });
}

/** The commentators of one institution at the time, and where they stand. */
export default async function InstitutionPage({ params, searchParams }: Props) {
  const { dossier, slug } = await params;
  const page = await loadDossierPage(dossier, { place: `institutions/${slug}`, searchParams });
  const institution = page.index.institutions.get(slug);
  if (!institution) return <NotFound page={page} place="institutions" />;
  const { name, type, country, nameInSources, note } = institution;
  return (
    <DossierShell page={page} place="commentators">
      <PageHeading
        eyebrow={<Breadcrumb page={page} what="Institution" />}
        title={name}
        basis={[
          INSTITUTION_TYPE_WORDS[type],
          country && countryName(country),
          nameInSources && `as spelt: ${nameInSources}`,
          note,
        ]
          .filter(Boolean)
          .join(" · ")}
      />
      <ListedBy page={page} place="institutions" />
      <ActiveFilter page={page} does="Counted under the filter:" except="institution" />
      <CommentatorsOf page={page} filter={{ ...page.selection.filter, institution: [slug] }} />
    </DossierShell>
  );
}

import type { Metadata } from "next";
import { loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import { CommentatorsOf } from "@/app/d/[dossier]/_sections/commentators-of";
import { ActiveFilter } from "@/app/d/[dossier]/_sections/frame/active-filter";
import { Breadcrumb } from "@/app/d/[dossier]/_sections/frame/breadcrumb";
import { DossierShell } from "@/app/d/[dossier]/_sections/frame/dossier-shell";
import { NotFound } from "@/app/d/[dossier]/_sections/frame/not-found";
import { ListedBy } from "@/app/d/[dossier]/_sections/listed-by";
import { PageHeading } from "@/components/ui/page-frame";
import { countryName } from "@/lib/domain/country";
import { dossierPath } from "@/lib/paths";
import { hasCountryPage } from "@/lib/views/origins/origin-index";

interface Props {
  params: Promise<{ dossier: string; code: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const code = (await props.params).code.toUpperCase();
  const metadata = await pageMetadata(props, { place: `countries/${code}`, title: countryName(code) });
  // Codes are read in either case; the page is one.
  return { ...metadata, alternates: { canonical: dossierPath((await props.params).dossier, `countries/${code}`) } };
}

/** The commentators whose institution was of one country at the time, and where they stand. */
export default async function CountryPage({ params, searchParams }: Props) {
  const { dossier, code: written } = await params;
  const code = written.toUpperCase();
  const page = await loadDossierPage(dossier, { place: `countries/${code}`, searchParams });
  if (!hasCountryPage(page.index, code)) return <NotFound page={page} place="countries" />;
  return (
    <DossierShell page={page} place="countries">
      <PageHeading
        eyebrow={<Breadcrumb page={page} what="Country of the institution at the time, never nationality" />}
        title={countryName(code)}
      />
      <ListedBy page={page} place="countries" />
      <ActiveFilter page={page} does="Counted under the filter:" except="country" />
      <CommentatorsOf page={page} filter={{ ...page.selection.filter, country: [code] }} />
    </DossierShell>
  );
}

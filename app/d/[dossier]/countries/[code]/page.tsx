import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-frame";
import { countryName } from "@/lib/domain/country";
import { dossierPath } from "@/lib/paths";
import { hasCountryPage } from "@/lib/views/origins/origin-index";
import { loadDossierPage, type SearchParams } from "../../_page/load-dossier-page";
import { pageMetadata } from "../../_page/page-metadata";
import { ActiveFilter } from "../../_sections/active-filter";
import { DossierShell } from "../../_sections/dossier-shell";
import { ListedBy } from "../../_sections/listed-by";
import { Missing } from "../../_sections/missing";
import { VoicesOf } from "../../_sections/voices-of";
import { Whereabouts } from "../../_sections/whereabouts";

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

/** The voices whose institution was of one country at the time, and where they stand. */
export default async function CountryPage({ params, searchParams }: Props) {
  const { dossier, code: written } = await params;
  const code = written.toUpperCase();
  const page = await loadDossierPage(dossier, { place: `countries/${code}`, searchParams });
  if (!hasCountryPage(page.index, code)) return <Missing page={page} what="country" />;
  return (
    <DossierShell page={page} place="countries">
      <PageHeading
        eyebrow={<Whereabouts page={page} what="Country of the institution at the time, never nationality" />}
        title={countryName(code)}
      />
      <ListedBy page={page} place="countries" />
      <ActiveFilter page={page} does="Counted under the filter:" except="country" />
      <VoicesOf page={page} filter={{ ...page.selection.filter, country: [code] }} />
    </DossierShell>
  );
}

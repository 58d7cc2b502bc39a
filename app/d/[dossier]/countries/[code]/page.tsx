import type { Metadata } from "next";
import { PageHeading } from "@/components/ui/page-frame";
import { countryName } from "@/lib/domain/country";
import { loadDossierPage, type SearchParams } from "../../_page/load-dossier-page";
import { pageMetadata } from "../../_page/page-metadata";
import { ActiveFilter } from "../../_sections/active-filter";
import { DossierShell } from "../../_sections/dossier-shell";
import { Missing } from "../../_sections/missing";
import { VoicesOf } from "../../_sections/voices-of";
import { Whereabouts } from "../../_sections/whereabouts";

interface Props {
  params: Promise<{ dossier: string; code: string }>;
  searchParams: Promise<SearchParams>;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { code } = await props.params;
  return pageMetadata(props, { place: `countries/${code}`, title: countryName(code) });
}

/** The voices whose institution was of one country at the time, and where they stand. */
export default async function CountryPage({ params, searchParams }: Props) {
  const { dossier, code } = await params;
  const page = await loadDossierPage(dossier, { place: `countries/${code}`, searchParams });
  if (!page.index.dossier.commentators.some(({ country }) => country === code))
    return <Missing page={page} what="country" />;
  return (
    <DossierShell page={page} place="commentators">
      <PageHeading
        eyebrow={<Whereabouts page={page} what="Country of the institution at the time, never nationality" />}
        title={countryName(code)}
      />
      <ActiveFilter page={page} does="Counted under the filter:" except="country" />
      <VoicesOf page={page} filter={{ ...page.selection.filter, country: [code] }} />
    </DossierShell>
  );
}

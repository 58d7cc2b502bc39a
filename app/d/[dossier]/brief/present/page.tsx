import type { Metadata } from "next";
import { loadBrief } from "@/app/d/[dossier]/_page/load-brief";
import { loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Presentation } from "@/components/briefing/present/presentation";
import { presentation, presentationMaterial } from "@/lib/briefing/presentation";

interface Props {
  params: Promise<{ dossier: string }>;
  searchParams: Promise<SearchParams>;
}

export const metadata: Metadata = { title: "Present", robots: { index: false } };

/** The briefing on the wall: one block a slide. */
export default async function PresentPage({ params, searchParams }: Props) {
  const page = await loadDossierPage((await params).dossier, { place: "brief/present", searchParams });
  const { briefing } = await loadBrief(page);
  const view = presentation(briefing, presentationMaterial(page.index, briefing));
  return <Presentation view={view} backHref={page.to("brief", { plan: page.state.plan })} />;
}

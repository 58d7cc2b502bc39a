import type { Metadata } from "next";
import { requestOrigin } from "@/app/_request/origin";
import { loadDossierPage, type SearchParams } from "@/app/d/[dossier]/_page/load-dossier-page";
import { dossierPath } from "@/lib/paths";
import { sharedView } from "@/lib/views/publishing/share-image-view";

/**
 * What a page says of itself where its link is shared: its title, what it is about or its first finding, with the
 * basis, and a picture of the same. `title` names the page; without one it is the dossier's.
 */
export async function pageMetadata(
  { params, searchParams }: { params: Promise<{ dossier: string }>; searchParams: Promise<SearchParams> },
  { place, title, description }: { place: string; title?: string | undefined; description?: string | undefined },
): Promise<Metadata> {
  const page = await loadDossierPage((await params).dossier, { place, searchParams });
  const { dossier } = page.index;
  const permalink = (await requestOrigin()) + page.address;
  const shared = sharedView(page, {
    now: new Date().toISOString(),
    permalink,
    place,
    compared: page.state.with,
  });
  const { image } = shared;
  const said = description ?? shared.said;
  const state = { place: place || null, with: page.state.with.join(",") };
  const picture = dossierPath(dossier.id, "share-image", page.selection.filter, state);
  const shown = title ?? dossier.title;
  return {
    title: shown,
    description: said,
    alternates: { canonical: permalink },
    openGraph: {
      type: "article",
      siteName: "Concordance",
      title: title ? `${title} · ${dossier.title}` : dossier.title,
      description: said,
      url: permalink,
      images: [{ url: picture, width: 1200, height: 630, alt: `${image.finding} ${image.context.join(". ")}` }],
    },
    twitter: { card: "summary_large_image" },
  };
}

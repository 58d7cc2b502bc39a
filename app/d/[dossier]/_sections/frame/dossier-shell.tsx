import type { ReactNode } from "react";
import { PLACES, paletteSource, placeTitle } from "@/app/_navigation/palette-source";
import { evidenceOf } from "@/app/d/[dossier]/_page/evidence-of";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { DraftBanner } from "@/app/d/[dossier]/_sections/frame/draft-banner";
import { PrintedContext } from "@/app/d/[dossier]/_sections/frame/printed-context";
import { Share } from "@/app/d/[dossier]/_sections/frame/share";
import { Evidence } from "@/app/d/[dossier]/_sections/quotations/evidence";
import { SiteHeader } from "@/components/dossier/site-header";
import { BesideEvidence } from "@/components/evidence/beside-evidence";
import { EvidencePlace } from "@/components/evidence/evidence-place";
import { PageFrame } from "@/components/ui/page-frame";

export type PlaceKey = (typeof PLACES)[number]["key"] | "brief" | "embed";

/** Lists of who is in a dossier beside that by name; in the bar they are one place. */
type OriginPlace = "countries" | "institutions";

/** The frame of every page of a dossier: the places, the content, and the evidence of the open cell. */
export function DossierShell({
  page,
  place,
  children,
}: {
  page: DossierPage;
  place: PlaceKey | OriginPlace;
  children: ReactNode;
}) {
  const items = PLACES.map((one) => ({ key: one.key, title: placeTitle(page.index.dossier, one) })).map(
    ({ key, title }) => ({
      key,
      title,
      href: page.to(key),
      current: key === placeInBar(place),
    }),
  );
  return (
    <>
      <SiteHeader
        items={items}
        palette={paletteSource(page.index.dossier.id, page.selection.filter)}
        share={<Share page={page} figure={figureOfPlace(page, placeInBar(place))} />}
        brief={{ href: page.to("brief"), current: place === "brief" }}
      />
      <DraftBanner dossierId={page.index.dossier.id} />
      <BesideEvidence>
        <PageFrame>
          {children}
          <PrintedContext page={page} />
        </PageFrame>
      </BesideEvidence>
      <EvidencePlace cell={page.state.cell} bring={evidenceOf}>
        <Evidence page={page} />
      </EvidencePlace>
    </>
  );
}

function placeInBar(place: PlaceKey | OriginPlace): PlaceKey {
  return place === "countries" || place === "institutions" ? "commentators" : place;
}

/** The figure that a place is about, to be embedded elsewhere. */
function figureOfPlace({ state }: DossierPage, place: PlaceKey): string {
  if (place === "embed") return state.figure ?? "camps";
  return place === "groups" ? (state.picture ?? "agreement") : "camps";
}

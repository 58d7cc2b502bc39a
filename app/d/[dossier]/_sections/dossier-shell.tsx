import type { ReactNode } from "react";
import { SiteHeader } from "@/components/dossier/site-header";
import { BesideEvidence } from "@/components/evidence/beside-evidence";
import { EvidencePlace } from "@/components/evidence/evidence-place";
import type { PaletteSource } from "@/components/keys/command-palette";
import { PageFrame } from "@/components/ui/page-frame";
import { filterQuery } from "@/lib/filters/filter";
import { dossierPath } from "@/lib/paths";
import { evidenceOf } from "../_page/evidence-of";
import type { DossierPage } from "../_page/load-dossier-page";
import { Evidence } from "./evidence";
import { PrintedContext } from "./printed-context";
import { Share } from "./share";

const PLACES = [
  { key: "", title: "Overview" },
  { key: "issues", title: "Issues" },
  { key: "groups", title: "Groups" },
  { key: "compare", title: "Compare" },
  { key: "commentators", title: "Voices" },
  { key: "quotations", title: "Quotations" },
  { key: "sources", title: "Sources" },
  { key: "method", title: "Method" },
] as const;

export type PlaceKey = (typeof PLACES)[number]["key"] | "brief" | "embed";

/** The frame of every page of a dossier: the places, the content, and the evidence of the open cell. */
export function DossierShell({ page, place, children }: { page: DossierPage; place: PlaceKey; children: ReactNode }) {
  const items = PLACES.map(({ key, title }) => ({ key, title, href: page.to(key), current: key === place }));
  return (
    <>
      <SiteHeader
        items={items}
        palette={paletteSource(page)}
        share={<Share page={page} figure={figureOfPlace(page, place)} />}
        brief={{ href: page.to("brief"), current: place === "brief" }}
      />
      <BesideEvidence>
        <PageFrame>
          {children}
          <PrintedContext page={page} />
        </PageFrame>
      </BesideEvidence>
      <EvidencePlace cell={page.view.cell ?? null} bring={evidenceOf}>
        <Evidence page={page} />
      </EvidencePlace>
    </>
  );
}

/** The figure that a place is about, to be embedded elsewhere. */
function figureOfPlace({ view }: DossierPage, place: PlaceKey): string {
  if (place === "embed") return view.figure ?? "camps";
  return place === "groups" ? (view.picture ?? "agreement") : "camps";
}

function paletteSource(page: DossierPage): PaletteSource {
  const { id } = page.index.dossier;
  return {
    indexHref: `/api/v1/dossiers/${encodeURIComponent(id)}/index`,
    searchHref: page.to("quotations"),
    homeHref: page.to(""),
    query: filterQuery(page.selection.filter),
    places: PLACES.map(({ key, title }) => ({ title, path: dossierPath(id, key) })),
  };
}

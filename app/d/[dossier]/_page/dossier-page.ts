import type { Metadata } from "next";
import type { ReactNode } from "react";
import {
  type DossierPage,
  loadDossierPage,
  loadIndex,
  type SearchParams,
} from "@/app/d/[dossier]/_page/load-dossier-page";
import { pageMetadata } from "@/app/d/[dossier]/_page/page-metadata";
import type { Dossier } from "@/lib/domain/dossier";

/** What the framework hands to a page of a dossier. */
interface Props {
  readonly params: Promise<{ dossier: string }>;
  readonly searchParams: Promise<SearchParams>;
}

/**
 * A page of a dossier: loads the dossier under the filter of its address, says of itself what a shared link shows, and
 * draws the rest.
 *
 * @param place where in the dossier it is: "groups"; "" is the overview.
 * @param title in the words of the dossier where it needs them; without one it is the dossier's.
 */
export function dossierPage(
  { place, title }: { place: string; title?: string | ((dossier: Dossier) => string) },
  draw: (given: { page: DossierPage }) => ReactNode | Promise<ReactNode>,
) {
  return {
    generateMetadata: async (props: Props): Promise<Metadata> => {
      const words =
        typeof title === "function" ? title((await loadIndex((await props.params).dossier)).dossier) : title;
      return pageMetadata(props, { place, title: words });
    },
    // biome-ignore lint/correctness/noComponentHookFactories: made once for each file of a page, when it is loaded.
    Page: async ({ params, searchParams }: Props): Promise<ReactNode> =>
      draw({ page: await loadDossierPage((await params).dossier, { place, searchParams }) }),
  };
}

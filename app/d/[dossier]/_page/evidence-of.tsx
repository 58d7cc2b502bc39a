"use server";

import type { ReactNode } from "react";
import { loadDossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { Evidence } from "@/app/d/[dossier]/_sections/quotations/evidence";

/**
 * The evidence of the cell that an address of a dossier names, for a page that is open already; nothing where it names
 * none.
 */
export async function evidenceOf(address: string): Promise<ReactNode> {
  const { pathname, searchParams } = new URL(String(address), "http://localhost");
  const [, , id = "", ...place] = pathname.split("/");
  const params = Object.fromEntries([...searchParams.keys()].map((key) => [key, searchParams.getAll(key)]));
  const page = await loadDossierPage(id, {
    place: place.map(decodeURIComponent).join("/"),
    searchParams: Promise.resolve(params),
  });
  return <Evidence page={page} />;
}

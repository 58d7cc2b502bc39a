import type { ReactNode } from "react";
import { loadIndex } from "./_page/load-dossier-page";

interface Props {
  params: Promise<{ dossier: string }>;
  children: ReactNode;
}

/** Looks first whether there is such a dossier: an unknown one has no issues, voices or quotations that could be missing. */
export default async function DossierLayout({ params, children }: Props) {
  await loadIndex((await params).dossier);
  return children;
}

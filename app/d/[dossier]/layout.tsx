import type { ReactNode } from "react";
import { readableIndex } from "@/app/_request/dossier-guard";
import DossierNotFound from "@/app/d/not-found";

interface Props {
  params: Promise<{ dossier: string }>;
  children: ReactNode;
}

/**
 * Looks first whether there is such a dossier: an unknown one has no issues, commentators or quotations that could be
 * missing.
 */
export default async function DossierLayout({ params, children }: Props) {
  const { dossier } = await params;
  return (await readableIndex(decodeURIComponent(dossier))) ? children : <DossierNotFound />;
}

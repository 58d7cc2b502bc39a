import { requestOrigin } from "@/app/_request/origin";
import { dossierDownloads } from "@/app/d/[dossier]/_page/dossier-downloads";
import type { DossierPage } from "@/app/d/[dossier]/_page/load-dossier-page";
import { JsonLdScript } from "@/components/ui/json-ld";
import { dossierPath } from "@/lib/paths";
import { datasetData, scriptJson } from "@/lib/views/publishing/structured-data";

/** The dossier as a data set, for programs that read pages. */
export async function DatasetData({ page: { index } }: { page: DossierPage }) {
  const origin = await requestOrigin();
  const { id } = index.dossier;
  const downloads = dossierDownloads(id).map(({ name, mediaType, href }) => ({
    name,
    mediaType,
    address: origin + href,
  }));
  return <JsonLdScript json={scriptJson(datasetData(index, { address: origin + dossierPath(id), downloads }))} />;
}

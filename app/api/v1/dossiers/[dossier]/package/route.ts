import { answer } from "@/app/api/v1/_answers/answer";
import { type DossierParams, withDossier } from "@/app/api/v1/_answers/with-dossier";
import { writePackage } from "@/lib/dossier/write-package";
import { writeZip } from "@/lib/dossier/zip/write-zip";

/** The dossier whole, as a zipped data package; the texts of sources are not in it. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return withDossier(context, ({ index: { dossier }, tag }) =>
    answer(request, {
      body: () => Buffer.from(writeZip(writePackage(dossier))),
      mediaType: "application/zip",
      tag,
      fileName: `${dossier.id}-${dossier.version}.zip`,
    }),
  );
}

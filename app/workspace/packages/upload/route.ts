import { createHash } from "node:crypto";
import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { draftPath, importedPath } from "@/lib/address/workspace-paths";
import { importPackage } from "@/lib/database/imports/import-package";
import { LIMITS, megabytes } from "@/lib/dossier/limits";
import { refuse } from "@/lib/http/answers";

/** What a form has around the file. */
const FORM_BYTES = 100_000;

/** Takes a package into the draft of its name; leads to what publishing it would do, or to what is wrong with it. */
export async function POST(request: Request): Promise<Response> {
  return writeRoute(request, async () => {
    const most = `A package has at most ${megabytes(LIMITS.fileBytes)}.`;
    const declared = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(declared <= LIMITS.fileBytes + FORM_BYTES)) return refuse(413, most);
    const file = (await request.formData()).get("package");
    if (!(file instanceof File) || file.size === 0) return refuse(400, "Choose the zip file of a package first.");
    if (file.size > LIMITS.fileBytes) return refuse(413, most);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const result = await importPackage({ file: { name: file.name, bytes: bytes.length, sha256 }, bytes });
    return leadTo(result.outcome === "written" ? draftPath(result.draftId) : importedPath(result.importId));
  });
}

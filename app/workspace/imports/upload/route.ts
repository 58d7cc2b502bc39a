import { fieldOf, leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { IMPORTS_PATH, uploadPath } from "@/lib/address/workspace-paths";
import { problemOfName } from "@/lib/dossier/dossier-name";
import { refuse } from "@/lib/http/answers";
import { IMPORT_LIMITS } from "@/lib/importers/limits";
import { freeDossierName } from "@/lib/jobs/importing/uploads/free-dossier-name";
import { startUpload } from "@/lib/jobs/importing/uploads/upload-jobs";

/** What a form has around its files. */
const FORM_BYTES = 200_000;
const MOST = `Files may have ${IMPORT_LIMITS.fileBytes / 1_000_000} MB together. Split them, or leave out what is not needed.`;

/** Takes files or pasted cells, begins to read them, and leads to the page that shows how. */
export async function POST(request: Request): Promise<Response> {
  return writeRoute(request, async () => {
    const declared = Number(request.headers.get("content-length") ?? Number.NaN);
    if (!(declared <= IMPORT_LIMITS.fileBytes + FORM_BYTES)) return refuse(413, MOST);
    const form = await request.formData();
    const files = await filesOf(form);
    if (files.length === 0) return back("Choose a file, or paste cells.");
    if (files.length > IMPORT_LIMITS.files) return back(`At most ${IMPORT_LIMITS.files} files are imported at once.`);
    if (files.reduce((sum, { bytes }) => sum + bytes.length, 0) > IMPORT_LIMITS.fileBytes) return refuse(413, MOST);
    const dossier = fieldOf(form, "dossier");
    const title = fieldOf(form, "title") || (files[0]?.name ?? "").replace(/\.[a-z0-9]+$/i, "");
    const name = dossier || (await freeDossierName(title));
    const wrong = problemOfName(name);
    if (wrong !== null) return back(wrong);
    return leadTo(uploadPath(await startUpload({ name, title: dossier ? null : title, files, encoding: null })));
  });
}

function back(sentence: string): Response {
  return leadTo(`${IMPORTS_PATH}?${new URLSearchParams({ wrong: sentence })}`);
}

async function filesOf(form: FormData) {
  const given = form.getAll("files").filter((file): file is File => file instanceof File && file.name !== "");
  const files = await Promise.all(
    given.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const cells = form.get("cells");
  if (typeof cells !== "string" || cells.trim() === "") return files;
  return [...files, { name: "pasted cells", bytes: new TextEncoder().encode(cells) }];
}

import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { importedPath } from "@/lib/address/workspace-paths";
import { undoImport } from "@/lib/database/imports/undo-import";

interface ImportRoute {
  readonly params: Promise<{ import: string }>;
}

/** Undoes an import whole; its page says what came of it. */
export async function POST(request: Request, { params }: ImportRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const { import: id } = await params;
    await undoImport(id);
    return leadTo(importedPath(id));
  });
}

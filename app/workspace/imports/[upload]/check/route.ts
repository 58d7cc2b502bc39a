import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { settingsOfForm } from "@/app/workspace/imports/_form/settings-of-form";
import { uploadPath } from "@/lib/address/workspace-paths";
import { previewAgain, readUpload } from "@/lib/jobs/importing/uploads/upload-store";

interface UploadRoute {
  readonly params: Promise<{ upload: string }>;
}

/** Reads the files again as the form says, and leads to what would come in then. */
export async function POST(request: Request, { params }: UploadRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const { upload: id } = await params;
    const upload = readUpload(id);
    if (upload) previewAgain(id, settingsOfForm(upload, await request.formData()));
    return leadTo(uploadPath(id));
  });
}

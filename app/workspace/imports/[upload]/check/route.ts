import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { settingsOfForm } from "@/app/workspace/imports/_form/settings-of-form";
import { AS_SHOWN, uploadPath } from "@/lib/address/workspace-paths";
import { previewAgain } from "@/lib/jobs/importing/uploads/upload-jobs";
import { readUpload } from "@/lib/jobs/importing/uploads/upload-store";

interface UploadRoute {
  readonly params: Promise<{ upload: string }>;
}

/** Reads the files again as the form says, and leads to what would come in then. */
export async function POST(request: Request, { params }: UploadRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const { upload: id } = await params;
    const upload = readUpload(id);
    if (!upload) return leadTo(uploadPath(id));
    const form = await request.formData();
    previewAgain(id, form.has(AS_SHOWN) ? upload.settings : settingsOfForm(upload, form));
    return leadTo(uploadPath(id));
  });
}

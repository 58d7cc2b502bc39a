import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { asksForChange, settingsOfForm } from "@/app/workspace/imports/_form/settings-of-form";
import { uploadPath } from "@/lib/address/workspace-paths";
import { previewAgain, writeUpload } from "@/lib/jobs/importing/uploads/upload-jobs";
import { readUpload } from "@/lib/jobs/importing/uploads/upload-store";

interface UploadRoute {
  readonly params: Promise<{ upload: string }>;
}

/** Writes what the preview showed. Where the form asks for something else, that is shown first. */
export async function POST(request: Request, { params }: UploadRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const { upload: id } = await params;
    const upload = readUpload(id);
    if (!upload) return leadTo(uploadPath(id));
    const settings = settingsOfForm(upload, await request.formData());
    if (asksForChange(upload, settings)) {
      previewAgain(id, settings);
      return leadTo(`${uploadPath(id)}?changed=1`);
    }
    writeUpload(id);
    return leadTo(uploadPath(id));
  });
}

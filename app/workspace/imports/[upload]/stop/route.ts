import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { uploadPath } from "@/lib/address/workspace-paths";
import { stopUpload } from "@/lib/jobs/importing/uploads/upload-jobs";

interface UploadRoute {
  readonly params: Promise<{ upload: string }>;
}

/** Stops reading or writing; nothing is written then. */
export async function POST(request: Request, { params }: UploadRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const { upload: id } = await params;
    stopUpload(id);
    return leadTo(uploadPath(id));
  });
}

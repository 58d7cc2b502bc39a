import { readAdministrator } from "@/lib/auth/administrator";
import { howToSignIn } from "@/lib/auth/write-guard";
import { importProblemsTable } from "@/lib/exports/import-problems-table";
import { toCsv } from "@/lib/exports/to-csv";
import { file, forPerson, refuse } from "@/lib/http/answers";
import { readUpload } from "@/lib/jobs/importing/uploads/upload-store";

interface UploadRoute {
  readonly params: Promise<{ upload: string }>;
}

/** The problems of files that were handed over, as CSV. */
export async function GET(request: Request, { params }: UploadRoute): Promise<Response> {
  if (!(await readAdministrator(request.headers))) return forPerson(request, refuse(401, await howToSignIn()));
  const { upload: id } = await params;
  const report = readUpload(id)?.preview?.report;
  if (!report) return forPerson(request, refuse(404, "These files are no longer here. Hand them over again."));
  const mediaType = "text/csv; charset=utf-8";
  return file(toCsv(importProblemsTable(report.problems)), { mediaType, name: "import-problems.csv" });
}

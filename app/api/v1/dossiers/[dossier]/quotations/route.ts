import { tableAnswer } from "@/app/api/v1/_answers/table-answer";
import type { DossierParams } from "@/app/api/v1/_answers/with-dossier";
import { quotationRows } from "@/lib/views/publishing/machine-tables";

/** The quotations that a filter leaves, as JSON or as CSV. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return tableAnswer(request, context, { name: "quotations", table: quotationRows });
}

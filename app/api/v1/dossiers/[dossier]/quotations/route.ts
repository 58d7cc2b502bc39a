import { quotationRows } from "@/lib/views/machine-tables";
import { tableAnswer } from "../../../_answers/table-answer";
import type { DossierParams } from "../../../_answers/with-dossier";

/** The quotations that a filter leaves, as JSON or as CSV. */
export async function GET(request: Request, context: DossierParams): Promise<Response> {
  return tableAnswer(request, context, { name: "quotations", table: quotationRows });
}

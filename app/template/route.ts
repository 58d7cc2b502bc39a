import { statementsTemplate } from "@/lib/exports/statements-template";
import { file } from "@/lib/http/answers";

/** The template workbook for statements, with examples and what goes into each column. */
export async function GET(): Promise<Response> {
  return file(await statementsTemplate(), {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: "concordance-template.xlsx",
  });
}

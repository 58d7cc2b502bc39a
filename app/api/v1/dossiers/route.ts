import { refusal } from "@/app/api/v1/_answers/answer";
import { listDossiers } from "@/lib/database/reads/dossier-reads";

export const dynamic = "force-dynamic";

/** The dossiers of this installation. */
export async function GET(): Promise<Response> {
  try {
    const dossiers = (await listDossiers()).map((summary) => ({
      ...summary,
      links: { self: `/api/v1/dossiers/${encodeURIComponent(summary.id)}` },
    }));
    return Response.json({ dossiers }, { headers: { "Cache-Control": "no-cache" } });
  } catch (error) {
    console.error(error);
    return refusal(500, "The dossiers could not be listed. The server’s log says why.");
  }
}

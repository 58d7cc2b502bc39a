import { fieldOf, leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { draftPath } from "@/lib/address/workspace-paths";
import { refuse } from "@/lib/http/answers";
import { publishAside } from "@/lib/jobs/importing/publication-process";

interface DraftRoute {
  readonly params: Promise<{ draft: string }>;
}

/** Publishes a draft as its page showed it; what cannot be is refused in words, or leads back to the page. */
export async function POST(request: Request, { params }: DraftRoute): Promise<Response> {
  return writeRoute(request, async () => {
    const { draft: draftId } = await params;
    const form = await request.formData();
    const version = fieldOf(form, "version");
    const published = fieldOf(form, "published");
    const seen = { draft: Number(fieldOf(form, "draft")), published: published === "" ? null : Number(published) };
    const result = await publishAside({ draftId, version, seen });
    if (result.outcome !== "refused") return leadTo(`${draftPath(draftId)}?published=1`);
    // With the version that was asked for the page says what is wrong with it.
    if (result.problems.length > 0) return leadTo(`${draftPath(draftId)}?${new URLSearchParams({ version })}`);
    return refuse(409, result.message);
  });
}

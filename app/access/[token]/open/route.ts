import { leadTo } from "@/app/workspace/_page/write-route";
import { WORKSPACE_PATH } from "@/lib/address/workspace-paths";
import { signIn } from "@/lib/auth/administrator";
import { isFromHere } from "@/lib/auth/write-guard";
import { forPerson, refuse } from "@/lib/http/answers";

interface AccessRoute {
  readonly params: Promise<{ token: string }>;
}

/** Signs in by a one-time link and leads to the workspace; a link that is used up leads to its page, which says so. */
export async function POST(request: Request, { params }: AccessRoute): Promise<Response> {
  const { token } = await params;
  if (!isFromHere(request)) {
    return forPerson(
      request,
      refuse(403, "A link is opened from its own page only. Open it again and press the button."),
    );
  }
  try {
    const cookies = await signIn(token, request.headers);
    return cookies ? leadTo(WORKSPACE_PATH, cookies) : leadTo(`/access/${encodeURIComponent(token)}`);
  } catch (error) {
    console.error(error);
    return forPerson(request, refuse(503, "The database does not answer just now. Open the link again in a moment."));
  }
}

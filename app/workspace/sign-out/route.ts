import { leadTo, writeRoute } from "@/app/workspace/_page/write-route";
import { signOut } from "@/lib/auth/administrator";

/** Ends the session of whoever asks, and leads to the dossiers. */
export async function POST(request: Request): Promise<Response> {
  return writeRoute(request, async () => leadTo("/", await signOut(request.headers)));
}

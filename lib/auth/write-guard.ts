import "server-only";
import { type Administrator, readAdministrator } from "@/lib/auth/administrator";
import { hasAccount } from "@/lib/database/accounts/accounts";
import { originOf } from "@/lib/http/request-origin";

export type WriteDecision =
  | { readonly administrator: Administrator; readonly refusal: null }
  | { readonly administrator: null; readonly refusal: { readonly status: 401 | 403; readonly message: string } };

/**
 * Whether a request may write: it comes from a page of this installation, and from somebody who is signed in. Every
 * route that writes a dossier asks here first.
 */
export async function decideWrite(request: Request): Promise<WriteDecision> {
  if (!isFromHere(request)) {
    return refused(403, "This can be done from a page of this installation only. Open the page again and repeat it.");
  }
  const administrator = await readAdministrator(request.headers);
  return administrator ? { administrator, refusal: null } : refused(401, await howToSignIn());
}

/** What somebody who is not signed in is told. */
export async function howToSignIn(): Promise<string> {
  if (await hasAccount())
    return "You are not signed in. A link that signs you in is made on the machine of the server: npm run -s concordance -- access.";
  return "This installation has no account yet, and everything that writes a dossier is closed until it has one. The first one-time link is made on the machine of the server: npm run -s concordance -- access.";
}

/**
 * Whether the page that sent a request is one of this installation. Browsers name the origin of every form; what names
 * none is no form, and has no session to be misused.
 */
export function isFromHere(request: Request): boolean {
  const from = request.headers.get("origin");
  return from !== null && URL.canParse(from) && new URL(from).host === new URL(originOf(request.headers)).host;
}

function refused(status: 401 | 403, message: string): WriteDecision {
  return { administrator: null, refusal: { status, message } };
}

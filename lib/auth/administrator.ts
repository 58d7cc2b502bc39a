import "server-only";
import { authOf } from "@/lib/auth/auth";
import { openDatabase } from "@/lib/database/connection/database";
import type { DossierAccess } from "@/lib/database/drafts/dossier-access";
import { isDraftId } from "@/lib/domain/draft-id";
import { originOf } from "@/lib/http/request-origin";

/** Who may write dossiers and see drafts. */
export interface Administrator {
  readonly id: string;
  readonly name: string;
  readonly role: "administrator";
}

/** Who is signed in by the cookies of a request, with the role that the database has now; null for everybody else. */
export async function readAdministrator(headers: Headers): Promise<Administrator | null> {
  // Most readers have none, and need no question to the database.
  if (!headers.get("cookie")?.includes("session_token")) return null;
  const auth = await authOf(await openDatabase(), { isSecure: isSecure(headers) });
  const found = await auth.api.getSession({ headers: onlyCookies(headers) });
  if (found?.user.role !== "administrator") return null;
  return { id: found.user.id, name: found.user.name, role: "administrator" };
}

/** What whoever sent a request may read of an id: a draft is there for the administrator alone. */
export async function accessOf(id: string, headers: Headers): Promise<DossierAccess> {
  if (!isDraftId(id)) return "published";
  return (await readAdministrator(headers)) ? "drafts" : "published";
}

/** Signs in by a one-time link. @returns the cookies to be set, or null where the link is not valid. */
export async function signIn(token: string, headers: Headers): Promise<readonly string[] | null> {
  const auth = await authOf(await openDatabase(), { isSecure: isSecure(headers) });
  const response = await auth.api.openAccessLink({ body: { token }, headers: onlyCookies(headers), asResponse: true });
  return response.ok ? response.headers.getSetCookie() : null;
}

/** Ends the session of a request. @returns the cookies to be set. */
export async function signOut(headers: Headers): Promise<readonly string[]> {
  const auth = await authOf(await openDatabase(), { isSecure: isSecure(headers) });
  const response = await auth.api.signOut({ headers: onlyCookies(headers), asResponse: true });
  return response.headers.getSetCookie();
}

function isSecure(headers: Headers): boolean {
  return originOf(headers).startsWith("https:");
}

/** All that the library needs to know of a request. */
function onlyCookies(headers: Headers): Headers {
  const kept = new Headers();
  for (const name of ["cookie", "user-agent"]) {
    const value = headers.get(name);
    if (value !== null) kept.set(name, value);
  }
  return kept;
}

import "server-only";
import { betterAuth } from "better-auth";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { ONE_TIME_ACCESS_PATH, oneTimeAccess } from "@/lib/auth/one-time-access";
import { memoizeAsync } from "@/lib/cache/memoize";
import { sessionSecret } from "@/lib/database/accounts/accounts";
import { sessionClient } from "@/lib/database/accounts/session-client";
import type { Database } from "@/lib/database/connection/database";

const SESSION_SECONDS = 30 * 86_400;

/**
 * The library of sessions for a database, one for each kind of connection: over TLS its cookie is sent over TLS only.
 *
 * None of its own addresses is mounted; what the product needs of it is called from here. Sign-up is closed all the
 * same: by its setting, and by a gate before every account that comes to be.
 */
export async function authOf(database: Database, { isSecure }: { readonly isSecure: boolean }) {
  const { plain, secure } = await instancesOf(database);
  return isSecure ? secure : plain;
}

const instancesOf = memoizeAsync(async (database: Database) => {
  const secret = process.env.CONCORDANCE_SECRET || (await sessionSecret(database));
  return { plain: makeAuth(database, secret, false), secure: makeAuth(database, secret, true) };
});

function makeAuth(database: Database, secret: string, isSecure: boolean) {
  const provider = database.location.kind === "sqlite" ? "sqlite" : "postgresql";
  return betterAuth({
    appName: "Concordance",
    // Of the addresses that are not mounted; who asks from where is checked by lib/auth/write-guard.ts.
    baseURL: isSecure ? "https://localhost" : "http://localhost",
    secret,
    telemetry: { enabled: false },
    database: prismaAdapter(sessionClient(database), { provider }),
    emailAndPassword: { enabled: false, disableSignUp: true },
    user: { additionalFields: { role: { type: "string", required: true, input: false } } },
    session: { expiresIn: SESSION_SECONDS, disableSessionRefresh: true, cookieCache: { enabled: false } },
    databaseHooks: {
      user: { create: { before: async (_, context) => context?.path === ONE_TIME_ACCESS_PATH } },
    },
    advanced: {
      useSecureCookies: isSecure,
      cookiePrefix: "concordance",
      defaultCookieAttributes: { sameSite: "lax", httpOnly: true, path: "/" },
    },
    plugins: [oneTimeAccess(database)],
    logger: { level: "error" },
  });
}

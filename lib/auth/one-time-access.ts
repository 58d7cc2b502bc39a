import "server-only";
import type { BetterAuthPlugin } from "better-auth";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import * as z from "zod";
import { consumeAccessLink, readAccessLink, restoreAccessLink } from "@/lib/database/accounts/access-links";
import { findAdministrator } from "@/lib/database/accounts/accounts";
import type { Database } from "@/lib/database/connection/database";

/** The one way by which an account comes to be, and by which its owner signs in. */
export const ONE_TIME_ACCESS_PATH = "/one-time-access";

/** Nobody writes to it: the library wants an address, and there is no mail. */
const NO_MAIL = "administrator@concordance.invalid";

/** Signs in the administrator by a link that works once; makes her account where there is none. */
export function oneTimeAccess(database: Database) {
  return {
    id: "one-time-access",
    endpoints: {
      openAccessLink: createAuthEndpoint(
        ONE_TIME_ACCESS_PATH,
        { method: "POST", body: z.object({ token: z.string() }) },
        async (ctx) => {
          const { token } = ctx.body;
          const now = new Date();
          // Asked first: whoever guesses makes nothing be written.
          const isValid = (await readAccessLink(token, database, now)) === "valid";
          if (!isValid || !(await consumeAccessLink(token, database, now))) {
            throw ctx.error("UNAUTHORIZED", { message: "This link was used or is too old." });
          }
          try {
            const { internalAdapter } = ctx.context;
            const known = await findAdministrator(database);
            const user = known === null ? null : await internalAdapter.findUserById(known);
            const owner = user ?? (await internalAdapter.createUser(ADMINISTRATOR, { method: ONE_TIME_ACCESS_PATH }));
            const session = await internalAdapter.createSession(owner.id);
            await setSessionCookie(ctx, { session, user: owner });
          } catch (error) {
            await restoreAccessLink(token, database, now);
            throw error;
          }
          return ctx.json({ signedIn: true });
        },
      ),
    },
  } satisfies BetterAuthPlugin;
}

const ADMINISTRATOR = { name: "Administrator", email: NO_MAIL, emailVerified: false, role: "administrator" } as const;

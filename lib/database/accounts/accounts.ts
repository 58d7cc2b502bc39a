import "server-only";
import { randomBytes } from "node:crypto";
import { type Database, openDatabase, read, write } from "@/lib/database/connection/database";

/** Whether anybody can sign in to this installation: before the first link was used nobody can. */
export async function hasAccount(database?: Database): Promise<boolean> {
  const users = await read(database ?? (await openDatabase()), (client) => client.user.count());
  return users > 0;
}

/** The id of the administrator; null where there is none yet. */
export async function findAdministrator(database: Database): Promise<string | null> {
  const user = await read(database, (client) =>
    client.user.findFirst({ where: { role: "administrator" }, select: { id: true }, orderBy: { createdAt: "asc" } }),
  );
  return user?.id ?? null;
}

const SECRET = "session-secret";
const SECRET_BYTES = 32;

/**
 * What sessions are signed with: made once and kept in the database, so that every process of an installation has the
 * same and no file of the project holds one.
 */
export async function sessionSecret(database: Database): Promise<string> {
  const where = { name: SECRET };
  const known = await read(database, (client) => client.setting.findUnique({ where }));
  if (known) return known.value;
  // Of two processes that start together the first decides.
  const setting = await write(database, (transaction) =>
    transaction.setting.upsert({
      where,
      create: { ...where, value: randomBytes(SECRET_BYTES).toString("base64url") },
      update: {},
    }),
  );
  return setting.value;
}

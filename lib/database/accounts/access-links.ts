import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { type Database, openDatabase, read, write } from "@/lib/database/connection/database";

/** What a link gives whoever opens it. */
export type Role = "administrator";

/** valid: it can be used once. used: it was, or a newer one took its place. expired: it is too old. */
export type AccessLinkState = "valid" | "used" | "expired" | "unknown";

const VALID_MS = 24 * 3_600_000;
const TOKEN_BYTES = 32;

/**
 * Makes a link that signs in the administrator, once and within 24 hours. Links that were made before and not used are
 * void: there is one way in at a time.
 *
 * @returns what stands in the link. It is kept nowhere.
 */
export async function createAccessLink(database?: Database, now = new Date()): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const createdAt = now.toISOString();
  const expiresAt = new Date(now.getTime() + VALID_MS).toISOString();
  await write(database ?? (await openDatabase()), async (transaction) => {
    await transaction.accessLink.updateMany({ where: { usedAt: null }, data: { usedAt: createdAt } });
    const role: Role = "administrator";
    await transaction.accessLink.create({ data: { tokenHash: hashOf(token), role, createdAt, expiresAt } });
  });
  return token;
}

/** Says what a link is worth, and uses nothing up: for the page that it leads to. */
export async function readAccessLink(token: string, database?: Database, now = new Date()): Promise<AccessLinkState> {
  const link = await read(database ?? (await openDatabase()), (client) =>
    client.accessLink.findUnique({ where: { tokenHash: hashOf(token) } }),
  );
  if (!link) return "unknown";
  if (link.usedAt !== null) return "used";
  return link.expiresAt > now.toISOString() ? "valid" : "expired";
}

/** Uses a link up. @returns whether it was valid until now: of two who try at once, one is told so. */
export async function consumeAccessLink(token: string, database: Database, now = new Date()): Promise<boolean> {
  const at = now.toISOString();
  const { count } = await write(database, (transaction) =>
    transaction.accessLink.updateMany({
      where: { tokenHash: hashOf(token), usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    }),
  );
  return count === 1;
}

/**
 * Makes a link valid again that was used up at a moment, where what it was used for failed. Once a newer link was made
 * it stays void.
 */
export async function restoreAccessLink(token: string, database: Database, usedAt: Date): Promise<void> {
  const at = usedAt.toISOString();
  await write(database, async (transaction) => {
    const { count } = await transaction.accessLink.updateMany({
      where: { tokenHash: hashOf(token), usedAt: at },
      data: { usedAt: null },
    });
    if (count === 0 || (await transaction.accessLink.count({ where: { createdAt: { gt: at } } })) === 0) return;
    await transaction.accessLink.updateMany({ where: { tokenHash: hashOf(token) }, data: { usedAt: at } });
  });
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

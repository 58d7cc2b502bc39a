import { inject } from "vitest";
import { createAccessLink } from "@/lib/database/accounts/access-links";
import { closeDatabase, openDatabase } from "@/lib/database/connection/database";
import { addressOf } from "@/tests/e2e/support/browse";

/** A link that signs in the administrator of the app under test, once. */
export async function newAccessLink(): Promise<string> {
  const database = await openDatabase(inject("databaseUrl"));
  const token = await createAccessLink(database);
  await closeDatabase(inject("databaseUrl"));
  return `/access/${token}`;
}

/** The cookie of a new session of the administrator. */
export async function signInByLink(): Promise<string> {
  const link = await newAccessLink();
  const { status, headers } = await fetch(addressOf(`${link}/open`), {
    method: "POST",
    redirect: "manual",
    headers: { origin: new URL(addressOf("/")).origin },
  });
  const [cookie = ""] = headers.getSetCookie();
  if (status !== 303 || cookie === "") throw new Error(`The link was answered by ${status}.`);
  return cookie.split(";", 1).join("");
}

/** Takes all accounts and links away: other tests share the database and know of a new installation. */
export async function removeAccounts(): Promise<void> {
  const { writer } = await openDatabase(inject("databaseUrl"));
  await writer.user.deleteMany();
  await writer.accessLink.deleteMany();
  await closeDatabase(inject("databaseUrl"));
}

/** Takes all drafts and records of imports away, for the same reason. */
export async function removeImports(): Promise<void> {
  const { writer } = await openDatabase(inject("databaseUrl"));
  await writer.dossier.deleteMany({ where: { draftOf: { not: null } } });
  await writer.import.deleteMany();
  await closeDatabase(inject("databaseUrl"));
}

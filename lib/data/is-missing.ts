import "server-only";
import type { PrismaClient } from "../../generated/prisma-sqlite/client";
import { type Database, openDatabase, read } from "./database";

interface Sought {
  readonly dossierId: string;
  readonly id: string;
}

const COUNTS: Readonly<Record<string, (client: PrismaClient, sought: Sought) => Promise<number>>> = {
  issues: (client, where) => client.issue.count({ where }),
  commentators: (client, where) => client.commentator.count({ where }),
  institutions: (client, where) => client.institution.count({ where }),
  countries: (client, { dossierId, id }) => client.commentator.count({ where: { dossierId, country: id } }),
  quotations: (client, where) => client.quotation.count({ where }),
  sources: (client, where) => client.source.count({ where }),
};

/**
 * Whether the path of a page leads to a dossier that is not there, or to something that its dossier does not have. One question
 * to the database, answered from an index; none for pages outside dossiers. The page says it in words, but an answer under way can
 * no longer get the status that belongs to it.
 *
 * @param pathname as in the address, "/d/a-dossier/issues/an-issue"; what it has encoded can be decoded.
 */
export async function isMissing(pathname: string, database?: Database): Promise<boolean> {
  const [, first, dossierId, kind, id, ...rest] = pathname.split("/").map(decodeURIComponent);
  if (first !== "d" || !dossierId) return false;
  // PostgreSQL cannot be asked for it, and no id has it.
  if ([dossierId, kind, id].some((part) => part?.includes("\0"))) return true;
  const countOf = kind && Object.hasOwn(COUNTS, kind) && rest.length === 0 ? COUNTS[kind] : undefined;
  const found = await read(database ?? (await openDatabase()), (client) =>
    countOf && id ? countOf(client, { dossierId, id }) : client.dossier.count({ where: { id: dossierId } }),
  );
  return found === 0;
}
